package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever has a schema becomes the same classes: a database, the file that makes it, the migrations that lead there.
 */
class SourcesTest {

    private static final String SQL = """
            CREATE TABLE team (id int PRIMARY KEY, name varchar(20) NOT NULL);
            CREATE TABLE member (id int PRIMARY KEY, team_id int,
                CONSTRAINT member_team FOREIGN KEY (team_id) REFERENCES team (id));
            """;

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void anSqlFileAndMigrationsGiveTheClassesOfTheDatabase(TestDatabase database) throws Exception {
        for (String statement : List.of(SQL.split(";\n"))) {
            database.execute(statement);
        }
        Dialect dialect = database.server().isPostgres() ? Dialect.POSTGRESQL : Dialect.MYSQL;
        Path file = Files.writeString(directory.resolve("schema.sql"), SQL);
        Path migrations = Files.createDirectory(directory.resolve("migrations"));
        Files.writeString(migrations.resolve("0001_all.sql"), SQL);

        List<PulledFile> ofDatabase = pull(PulledProject.source(database));

        assertThat(ofDatabase).hasSize(3);
        assertThat(pull(onServerOf(database, Source.sql(file, dialect)))).isEqualTo(ofDatabase);
        assertThat(pull(onServerOf(database, Source.migrations(migrations, dialect))))
                .isEqualTo(ofDatabase);
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void whatPatternsLeaveOutIsNotPulled(TestDatabase database) {
        database.execute("create table team (id int primary key)", "create table tmp_import (id int)");

        assertThat(pull(PulledProject.source(database).exclude("tmp_*")))
                .extracting(PulledFile::path)
                .noneMatch(path -> path.contains("TmpImport"))
                .anyMatch(path -> path.endsWith("TeamTable.java"));
    }

    private static Source onServerOf(TestDatabase database, Source source) {
        return source.scratch(database.url(), database.user(), database.password());
    }

    private List<PulledFile> pull(Source source) {
        return NestFlux.pull(
                        source,
                        PullOptions.DEFAULT
                                .withSources(directory.resolve("java"))
                                .withDryRun(true))
                .files();
    }
}
