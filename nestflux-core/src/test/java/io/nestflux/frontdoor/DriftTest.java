package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.StatusResult;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A database that somebody changed by hand is noticed, and what to do about it is the user's choice. */
@Tag("slow")
class DriftTest {

    @TempDir
    Path directory;

    private NestFlux shop(TestDatabase database, boolean grown, DriftPolicy drift) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(database.server().isPostgres() ? new PgShop(grown) : new MySqlShop(grown))
                .migrations(directory)
                .drift(drift)
                .load();
    }

    private void migrateAndChangeByHand(TestDatabase database) {
        NestFlux flux = shop(database, false, DriftPolicy.STOP);
        flux.generate();
        flux.migrate();
        database.execute("alter table " + grownTable(database) + " add column by_hand int");
    }

    private static String grownTable(TestDatabase database) {
        return database.server().isPostgres() ? "shop.customer" : "user";
    }

    @DatabaseTest
    void statusTellsIt(TestDatabase database) {
        NestFlux flux = shop(database, false, DriftPolicy.STOP);
        flux.generate();
        assertThat(flux.status().drifted()).as("nothing applied yet").isEmpty();
        flux.migrate();
        assertThat(flux.status().drifted()).contains(false);

        database.execute("alter table " + grownTable(database) + " add column by_hand int");

        assertThat(flux.status().drifted()).contains(true);
        assertThat(flux.status().upToDate()).as("all migrations are applied").isTrue();
    }

    @DatabaseTest
    void statusSaysHow(TestDatabase database) {
        migrateAndChangeByHand(database);

        StatusResult status = shop(database, false, DriftPolicy.STOP).status();

        assertThat(status.differences()).singleElement().asString().contains("by_hand");
        assertThatThrownBy(status::orThrow)
                .hasMessageStartingWith("NF-516")
                .hasMessageContaining("it has drifted from what the migrations made of it")
                .hasMessageContaining("by_hand");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void statusSaysWhyItCannotSayHow(TestDatabase database) {
        migrateAndChangeByHand(database);

        StatusResult status = NestFlux.configure()
                .dataSource(new CountingDataSource(database))
                .migrations(directory)
                .load()
                .status();

        assertThat(status.drifted()).contains(true);
        assertThat(status.differences()).isEmpty();
        assertThat(status.differencesUntold())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("NF-108"));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void generateStopsAndSaysHow(TestDatabase database) {
        migrateAndChangeByHand(database);

        assertThatThrownBy(() -> shop(database, true, DriftPolicy.STOP).generate())
                .hasMessageContaining("NF-401")
                .hasMessageContaining("by_hand")
                .hasMessageContaining("-Dnestflux.drift=ignore")
                .hasMessageContaining("-Dnestflux.drift=adopt");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatIsIgnoredStays(TestDatabase database) {
        migrateAndChangeByHand(database);

        GenerateResult generated = shop(database, true, DriftPolicy.IGNORE).generate();

        assertThat(generated.statements()).extracting(Statement::sql).noneMatch(sql -> sql.contains("by_hand"));
        shop(database, true, DriftPolicy.STOP).migrate();
        database.execute("select by_hand from " + grownTable(database));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatIsAdoptedAndNotInTheTablesGoes(TestDatabase database) {
        migrateAndChangeByHand(database);
        NestFlux flux = shop(database, true, DriftPolicy.ADOPT);

        assertThat(flux.generate().statements())
                .extracting(Statement::sql)
                .anyMatch(sql -> sql.matches("(?s).*DROP COLUMN .by_hand.*"));
        flux.migrate();

        assertThat(flux.status().drifted()).contains(false);
    }
}
