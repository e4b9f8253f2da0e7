package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Configuration;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What is excluded counts nowhere: not for generate, not for the fingerprint. */
@Tag("slow")
class FilterTest {

    @TempDir
    Path directory;

    private NestFlux shop(TestDatabase database, boolean grown) {
        return shop(database, grown, "tmp_*").load();
    }

    private Configuration shop(TestDatabase database, boolean grown, String excluded) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(database.server().isPostgres() ? new PgShop(grown) : new MySqlShop(grown))
                .migrations(directory)
                .exclude(excluded);
    }

    private static String theirs(TestDatabase database) {
        return database.server().isPostgres() ? "shop.tmp_theirs" : "tmp_theirs";
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void theirTablesComeAndGo(TestDatabase database) {
        shop(database, false).generate();
        shop(database, false).migrate();
        database.execute("create table " + theirs(database) + " (id int)");

        assertThat(shop(database, false).status().drifted()).contains(false);
        GenerateResult grown = shop(database, true).generate();

        assertThat(grown.file()).isPresent();
        assertThat(grown.statements()).extracting(Statement::sql).noneMatch(sql -> sql.contains("tmp_theirs"));
        shop(database, true).migrate();
        database.execute("drop table " + theirs(database));
        assertThat(shop(database, true).status().drifted()).contains(false);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aDatabaseInUseIsAdoptedWithoutWhatIsTheirs(TestDatabase database) {
        String schema = database.server().isPostgres() ? "create schema shop" : "select 1";
        database.execute(schema, "create table " + theirs(database) + " (id int)");

        GenerateResult generated = shop(database, false).generate();

        assertThat(generated.statements())
                .extracting(Statement::sql)
                .noneMatch(sql -> sql.contains("tmp_theirs") || sql.contains("SCHEMA"));
        shop(database, false).migrate();
        assertThat(shop(database, false).generate().nothingToDo()).isTrue();
    }

    /** The check cannot be built without the operator, which NestFlux does not describe. */
    @DatabaseTest(TestServer.POSTGRES_18)
    void whatOfAnAdoptedDatabaseCannotBeBuiltIsNamedAndLeftAlone(TestDatabase database) {
        database.execute(
                "create schema shop",
                "create operator shop.=== (leftarg = int, rightarg = int, function = int4eq)",
                "create table shop.odd (id int primary key check (id operator(shop.===) id))");

        GenerateResult generated = shop(database, false, "nothing").load().generate();

        assertThat(generated.warnings()).anyMatch(warning -> warning.startsWith("table shop.odd was left alone"));
        assertThat(generated.statements()).extracting(Statement::sql).noneMatch(sql -> sql.contains("odd"));
        shop(database, false).migrate();
        database.execute("select id from shop.odd");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void thatTheQuickWaysProofFailedAndAnotherWasTakenIsSaid(TestDatabase database) throws IOException {
        NestFlux first = everything(database, false);
        first.generate();
        first.migrate();
        Files.writeString(directory.resolve("0002_odd.sql"), """
                create operator shop.=== (leftarg = int, rightarg = int, function = int4eq);
                create table shop.odd (id int primary key check (id operator(shop.===) id));
                """);
        first.migrate();
        NestFlux all = everything(database, true);

        GenerateResult generated = all.generate();

        assertThat(generated.detours())
                .singleElement()
                .asString()
                .startsWith("NF-402: the plan for the whole model failed its proof, and another way was taken: ");
        assertThat(generated.file()).isPresent();
        all.migrate();
        assertThat(all.generate().detours()).isEmpty();
    }

    private NestFlux everything(TestDatabase database, boolean grown) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new PgShop(grown))
                .migrations(directory)
                .load();
    }
}
