package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.SeedOptions;
import io.nestflux.Source;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A migration with a statement that runs in batches, seen from all sides. */
class BatchedMigrationTest {

    private static final String BATCH = "-- nestflux:batch post(id) 2 pause=1ms\nUPDATE post SET slug = 'x';\n";

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, Path migrations) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(migrations)
                .load();
    }

    private static Dialect dialect(TestDatabase database) {
        return database.server().isPostgres()
                ? Dialect.POSTGRESQL
                : database.server() == TestServer.MYSQL ? Dialect.MYSQL : Dialect.MARIADB;
    }

    @DatabaseTest
    void isReplayedAtOnceWhereMigrationsAreCompared(TestDatabase database) throws IOException {
        Files.writeString(
                directory.resolve("0001_post.sql"),
                "CREATE TABLE post (id int PRIMARY KEY, slug varchar(9));\nINSERT INTO post (id) VALUES (1), (2), (3);\n"
                        + BATCH
                        + (database.server().isPostgres()
                                ? "ALTER TABLE post ALTER slug SET NOT NULL;"
                                : "ALTER TABLE post MODIFY slug varchar(9) NOT NULL;"));
        flux(database, directory).migrate();

        assertThat(database.query("select slug from post")).hasSize(3).containsOnly("x");
        assertThat(NestFlux.diff(
                                Source.migrations(directory, dialect(database)),
                                Source.database(database.url(), database.user(), database.password()))
                        .same())
                .isTrue();
    }

    @DatabaseTest
    void isRefusedInASeedBeforeAnythingRuns(TestDatabase database) throws IOException {
        database.execute(
                "create table post (id int primary key, slug varchar(9))",
                "insert into post (id) values (1), (2), (3)");
        Path seeds = Files.createDirectories(directory.resolve("seed"));
        Files.writeString(seeds.resolve("001_post.sql"), "INSERT INTO post (id) VALUES (4);\n" + BATCH);

        assertThatThrownBy(() ->
                        flux(database, directory).seed(SeedOptions.of(seeds).withEnvironment("dev")))
                .hasMessageContaining("NF-560: 001_post.sql, line 3")
                .hasMessageContaining("move it into a migration");
        assertThat(database.query("select id from post")).hasSize(3);
    }
}
