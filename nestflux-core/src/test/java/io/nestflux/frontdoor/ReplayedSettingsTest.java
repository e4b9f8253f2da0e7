package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What a migration sets for its session reaches the next one as little when files are replayed as in migrate. */
@Tag("slow")
class ReplayedSettingsTest {

    @TempDir
    Path directory;

    private void file(String name, String sql) throws IOException {
        Files.writeString(directory.resolve(name), sql);
    }

    /** The migrations make the same of a database as of a scratch database. */
    private void assertReplayedAsMigrated(TestDatabase database) {
        NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(directory)
                .load()
                .migrate();
        Dialect dialect = switch (database.server()) {
            case MYSQL -> Dialect.MYSQL;
            case MARIADB -> Dialect.MARIADB;
            default -> Dialect.POSTGRESQL;
        };
        Source migrated = Source.database(database.url(), database.user(), database.password());
        assertThat(NestFlux.diff(Source.migrations(directory, dialect), migrated)
                        .statements())
                .isEmpty();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.POSTGRES_14})
    void aSearchPathThatADumpEmptiesIsThereForTheNextFile(TestDatabase database) throws IOException {
        file(
                "0001_dump.sql",
                "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.city (id int);\n");
        file("0002_later.sql", "CREATE TABLE later (id int);\n");

        assertReplayedAsMigrated(database);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.POSTGRES_14})
    void aSearchPathIsOfItsFileAlone(TestDatabase database) throws IOException {
        file("0001_app.sql", "CREATE SCHEMA app;\nSET search_path = app;\nCREATE TABLE city (id int);\n");
        file("0002_later.sql", "CREATE TABLE later (id int);\n");

        assertReplayedAsMigrated(database);
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void anSqlModeIsOfItsFileAlone(TestDatabase database) throws IOException {
        file("0001_ansi.sql", "SET sql_mode = 'PIPES_AS_CONCAT';\nCREATE TABLE city (id int);\n");
        file("0002_later.sql", "CREATE TABLE later (a int, b int, c boolean GENERATED ALWAYS AS (a || b) STORED);\n");

        assertReplayedAsMigrated(database);
    }
}
