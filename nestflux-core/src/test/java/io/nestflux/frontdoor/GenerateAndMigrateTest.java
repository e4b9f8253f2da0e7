package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The main job: generate, migrate, and then there is nothing to do. */
class GenerateAndMigrateTest {

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private static SchemaDefinition shop(TestDatabase database, boolean grown) {
        return database.server().isPostgres() ? new PgShop(grown) : new MySqlShop(grown);
    }

    @DatabaseTest
    void aModelBecomesAMigratedDatabaseAndThenNothingIsLeftToDo(TestDatabase database) throws IOException {
        NestFlux flux = flux(database, shop(database, false));

        GenerateResult generated = flux.generate();
        assertThat(generated.file()).isPresent();
        assertThat(flux.migrate().applied()).hasSize(1);

        assertThat(flux.status().upToDate()).isTrue();
        assertThat(flux.check().agrees()).isTrue();
        assertThat(flux.generate().nothingToDo()).isTrue();
        Files.delete(directory.resolve("nestflux.lock"));
        assertThat(flux.generate().statements())
                .as("compared with the live database, not with the lock file")
                .isEmpty();
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void addsTheTwoColumnsAndNothingElse(TestDatabase database) throws IOException {
        flux(database, shop(database, false)).generate();
        flux(database, shop(database, false)).migrate();

        GenerateResult grown =
                flux(database, shop(database, true)).generate(GenerateOptions.DEFAULT.withName("add avatar"));

        assertThat(grown.file().orElseThrow()).hasFileName("0002_add_avatar.sql");
        assertThat(Files.readString(grown.file().orElseThrow())).isEqualTo("""
                        ALTER TABLE `user`
                            ADD COLUMN `avatarUrl` varchar(500),
                            ADD COLUMN `phoneNumber` varchar(20);
                        """);
    }

    @DatabaseTest
    void withPendingMigrationsTheFilesAreReplayed(TestDatabase database) {
        flux(database, shop(database, false)).generate();

        GenerateResult grown = flux(database, shop(database, true)).generate();

        assertThat(grown.baseline()).contains("migrations");
        assertThat(grown.statements()).hasSize(1);
        assertThat(flux(database, shop(database, true)).migrate().applied()).hasSize(2);
        assertThat(flux(database, shop(database, true)).generate().nothingToDo())
                .isTrue();
    }
}
