package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.SeedOptions;
import io.nestflux.migrate.SeedResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Seeds run once, where they are meant to, and leave nothing half-done where the server allows. */
@Tag("slow")
class SeedTest {

    private static final Money MONEY = Money.of(List.of(List.of("EUR", "Euro")));

    @TempDir
    Path directory;

    private Path seeds() throws IOException {
        return Files.createDirectories(directory.resolve("seed"));
    }

    private NestFlux flux(TestDatabase database) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(MONEY.on(database.server().isPostgres()))
                .migrations(directory.resolve("migrations"))
                .load();
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(seeds().resolve(name), sql);
    }

    private SeedOptions dev() throws IOException {
        return SeedOptions.of(seeds()).withEnvironment("dev");
    }

    private static int currencies(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet count = connection.createStatement().executeQuery("select count(*) from currency")) {
            count.next();
            return count.getInt(1);
        }
    }

    private void refuses(TestDatabase database, SeedOptions options, ErrorCode code, String... words) {
        assertThatThrownBy(() -> flux(database).seed(options))
                .isInstanceOfSatisfying(NestFluxException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.getMessage()).contains(words);
                });
    }

    @DatabaseTest
    void seedsRunOnceInTheirEnvironmentAndAnEditedOneStops(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write("002_more.dev.sql", "insert into currency values ('DEV', 'Dev ''; money');");
        write("001_all.sql", "insert into currency values ('ALL', 'All'); insert into currency values ('TWO', 'Two');");
        write("003_test.test.sql", "insert into currency values ('TST', 'Test');");

        refuses(database, SeedOptions.of(seeds()), ErrorCode.SEED_REFUSED, "environment");
        refuses(database, SeedOptions.of(seeds()).withEnvironment("production"), ErrorCode.SEED_REFUSED, "production");
        refuses(
                database,
                SeedOptions.of(seeds()).withEnvironment("production").allowing("prod"),
                ErrorCode.SEED_REFUSED,
                "production");
        assertThat(flux(database).seed(dev().asDryRun()).dryRun().orElseThrow())
                .contains("001_all.sql", "DEV")
                .doesNotContain("TST");
        assertThat(currencies(database)).isEqualTo(1);

        SeedResult result = flux(database).seed(dev());
        assertThat(result.ran()).extracting(SeedResult.Ran::file).containsExactly("001_all.sql", "002_more.dev.sql");
        assertThat(currencies(database)).isEqualTo(4);
        assertThat(flux(database).seed(dev()).nothingToDo()).isTrue();
        // the table of seeds is no drift, and nothing to drop
        assertThat(flux(database).status().drifted().orElse(false)).isFalse();
        assertThat(flux(database).generate().nothingToDo()).isTrue();

        write("001_all.sql", "insert into currency values ('NEW', 'New');");
        write("004_late.sql", "insert into currency values ('LAT', 'Late');");
        refuses(database, dev(), ErrorCode.SEED_EDITED, "001_all.sql");
        assertThat(currencies(database)).isEqualTo(4);
    }

    @DatabaseTest
    void aFailingSeedLeavesNothingAndTheNextRunGoesOnThere(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write("001_good.sql", "insert into currency values ('ONE', 'One');");
        write("002_bad.sql", "insert into currency values ('TWO', 'Two'); insert into nowhere values (1);");

        refuses(database, dev(), ErrorCode.SEED_FAILED, "002_bad.sql", "statement 2 of 2", "Nothing of this file");
        assertThat(currencies(database)).isEqualTo(2);

        write("002_bad.sql", "insert into currency values ('TWO', 'Two');");
        assertThat(flux(database).seed(dev()).ran())
                .extracting(SeedResult.Ran::file)
                .containsExactly("002_bad.sql");
    }

    @DatabaseTest
    void seedsOnTheClassPathAreNamed(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write("001_one.sql", "insert into currency values ('ONE', 'One');");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
            SeedOptions options = SeedOptions.of(loader, "seed/001_one.sql").withEnvironment("test");

            assertThat(flux(database).seed(options).ran()).hasSize(1);
            assertThat(flux(database).seed(options).hadRun()).containsExactly("001_one.sql");
        }
    }

    @DatabaseTest
    void aSeedThatWasRenamedDoesNotRunOnceMoreAndAByteOrderMarkIsNoEdit(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write("001_one.sql", "insert into currency values ('ONE', 'One');");
        write("003_empty.sql", "");
        flux(database).seed(dev());

        write("001_one.sql", "\uFEFFinsert into currency values ('ONE', 'One');");
        write("004_empty.sql", "");
        assertThat(flux(database).seed(dev()).ran())
                .extracting(SeedResult.Ran::file)
                .containsExactly("004_empty.sql");

        Files.move(seeds().resolve("001_one.sql"), seeds().resolve("001_first.dev.sql"));
        refuses(database, dev(), ErrorCode.SEED_EDITED, "001_first.dev.sql", "001_one.sql", "renamed");
    }

    @DatabaseTest
    void whatASeedSetsEndsWithIt(TestDatabase database) throws Exception {
        boolean postgres = database.server().isPostgres();
        flux(database).generate();
        flux(database).migrate();
        write(
                "001_sets.sql",
                postgres
                        ? "set search_path to pg_catalog; set role pg_monitor;"
                        : "set foreign_key_checks = 0; set sql_mode = 'ANSI'; set unique_checks = 0;");
        write(
                "002_reads.sql",
                postgres
                        ? "insert into currency values ('SET', current_setting('search_path') || current_user);"
                        : "insert into currency values (\"SET\", concat(@@foreign_key_checks, @@unique_checks));");
        refuses(database, SeedOptions.of(seeds()).withEnvironment(" prod "), ErrorCode.SEED_REFUSED, "prod");

        flux(database).seed(dev());

        try (Connection connection = database.connect();
                ResultSet name =
                        connection.createStatement().executeQuery("select name from currency where code = 'SET'")) {
            name.next();
            assertThat(name.getString(1)).doesNotContain("catalog", "monitor", "0");
        }
    }

    @DatabaseTest
    void twoAtOnceRunEachSeedOnce(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write("001_one.sql", "insert into currency values ('ONE', 'One');");
        write("002_two.sql", "insert into currency values ('TWO', 'Two');");
        SeedOptions options = dev();

        int ran = Stream.of(1, 2, 3)
                .map(runner ->
                        CompletableFuture.supplyAsync(() -> flux(database).seed(options)))
                .toList()
                .stream()
                .mapToInt(
                        each -> each.orTimeout(1, TimeUnit.MINUTES).join().ran().size())
                .sum();

        assertThat(ran).isEqualTo(2);
        assertThat(currencies(database)).isEqualTo(3);
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void whereTheServerCommitsInTheMiddleTheMessageSaysWhatHappened(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write(
                "001_table.sql",
                "create table if not exists visit (n int); insert into visit values (1); insert into nowhere values (1);");

        refuses(database, dev(), ErrorCode.SEED_FAILED, "statement 3 of 3", "have happened", "runs again");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void whatOnlyMigrationsSayIsRefusedInASeed(TestDatabase database) throws Exception {
        flux(database).generate();
        flux(database).migrate();
        write(
                "001_mark.sql",
                "-- nestflux:rows gone {\"schema\":\"public\",\"table\":\"currency\",\"key\":{\"code\":\"'EUR'\"}}\n"
                        + "delete from currency where code = 'EUR';");

        refuses(database, dev(), ErrorCode.SEED_REFUSED, "001_mark.sql", "nestflux:rows");
        assertThat(currencies(database)).isEqualTo(1);
    }
}
