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
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
}
