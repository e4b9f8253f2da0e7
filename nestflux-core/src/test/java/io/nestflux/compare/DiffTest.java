package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has a schema can be compared with whatever else has one. */
class DiffTest {

    @TempDir
    Path directory;

    private static Source database(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static Dialect dialect(TestDatabase database) {
        return database.server().isPostgres() ? Dialect.POSTGRESQL : Dialect.MYSQL;
    }

    private Path file(String name, String... statements) throws IOException {
        return Files.writeString(directory.resolve(name), String.join(";\n", statements) + ";\n");
    }

    private static void apply(DiffResult result, TestDatabase database) {
        database.execute(result.statements().stream().map(Statement::sql).toArray(String[]::new));
    }

    @DatabaseTest
    void oneDatabaseBecomesTheOther(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create table person (id int primary key, name varchar(20))");
            other.execute(
                    "create table person (id int primary key, name varchar(30) not null)",
                    "create table city (id int primary key)");

            DiffResult result = NestFlux.diff(database(database), database(other));

            assertThat(result.same()).isFalse();
            assertThat(result.changes()).hasSize(2);
            assertThat(result.unproven()).isEmpty();
            apply(result, database);
            assertThat(NestFlux.diff(database(database), database(other)).same())
                    .isTrue();
            database.execute(result.reverse().stream().map(Statement::sql).toArray(String[]::new));
            assertThat(NestFlux.diff(database(other), database(database)).statements())
                    .extracting(Statement::sql)
                    .containsExactlyElementsOf(
                            result.reverse().stream().map(Statement::sql).toList());
        }
    }

    @DatabaseTest
    void anSqlFileIsExecutedInAScratchDatabase(TestDatabase database) throws IOException {
        database.execute("create table person (id int primary key)");
        Path wanted = file(
                "wanted.sql", "create table person (id int primary key)", "alter table person add column born date");

        DiffResult result = NestFlux.diff(database(database), Source.sql(wanted, dialect(database)));

        assertThat(result.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .containsIgnoringCase("add column")
                .contains("born");
        apply(result, database);
        assertThat(NestFlux.diff(Source.sql(wanted, dialect(database)), database(database))
                        .same())
                .isTrue();
    }

    @DatabaseTest
    void twoSqlFilesNeedOnlyAServerForScratchDatabases(TestDatabase database) throws IOException {
        Path before = file("before.sql", "create table person (id int primary key)");
        Path after = file("after.sql", "create table person (id bigint primary key)");

        DiffResult result = NestFlux.diff(
                Source.sql(before, dialect(database)),
                Source.sql(after, dialect(database)).scratch(database.url(), database.user(), database.password()));

        assertThat(result.changes()).hasSize(1);
        assertThat(result.from()).endsWith("before.sql");
        assertThat(result.unproven()).isEmpty();
    }

    @DatabaseTest
    void migrationsAreReplayed(TestDatabase database) throws IOException {
        file("0001_first_steps.sql", "create table person (id int primary key)");
        file("0002_second_thoughts.sql", "alter table person add column born date");
        database.execute("create table person (id int primary key)");

        DiffResult result = NestFlux.diff(database(database), Source.migrations(directory, dialect(database)));

        assertThat(result.changes()).hasSize(1);
        apply(result, database);
        assertThat(NestFlux.diff(Source.migrations(directory, dialect(database)), database(database))
                        .same())
                .isTrue();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void onlySomeSchemasAreLookedAt(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            other.execute(
                    "create schema app",
                    "create table app.person (id int)",
                    "create schema theirs",
                    "create table theirs.thing (id int)");

            DiffResult result =
                    NestFlux.diff(database(database), database(other).schemas("app"));

            assertThat(result.changes())
                    .extracting(change -> change.id().toString())
                    .containsExactlyInAnyOrder("schema app", "table app.person");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatTheServerRefusesIsToldWithFileAndLine(TestDatabase database) throws IOException {
        Path wrong = file("wrong.sql", "create table person (id int)", "create table city (id nonsense)");

        assertThatThrownBy(() -> NestFlux.diff(database(database), Source.sql(wrong, dialect(database))))
                .hasMessageContaining("NF-407")
                .hasMessageContaining("wrong.sql, line 2")
                .hasMessageContaining("nonsense");
    }

    @DatabaseTest(TestServer.MYSQL)
    void differentProductsAreNotCompared(TestDatabase database) throws IOException {
        Path postgres = file("postgres.sql", "create table person (id int)");

        assertThatThrownBy(() -> NestFlux.diff(database(database), Source.sql(postgres, Dialect.POSTGRESQL)))
                .hasMessageContaining("NF-408")
                .hasMessageContaining("MySQL")
                .hasMessageContaining("PostgreSQL");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aFileOfDefinitionsIsTriedInAnotherOrderAndThatIsSaid(TestDatabase database) throws IOException {
        String view = "CREATE VIEW a_view AS SELECT id FROM town;\n";
        String key = "ALTER TABLE town ADD CONSTRAINT town_key UNIQUE (id);\n";
        String table = "CREATE TABLE town (id int);\n";
        Path sorted = Files.writeString(directory.resolve("sorted.sql"), view + key + table);
        Path ordered = Files.writeString(directory.resolve("ordered.sql"), table + key + view);
        Path mixed = Files.writeString(directory.resolve("mixed.sql"), view + table + "INSERT INTO town VALUES (1);");

        DiffResult result = NestFlux.diff(source(ordered, database), source(sorted, database));

        assertThat(result.same()).isTrue();
        assertThat(result.to()).contains("sorted.sql", "does not apply as it stands");
        assertThat(result.from()).doesNotContain("does not apply");
        assertThatThrownBy(() -> NestFlux.diff(source(ordered, database), source(mixed, database)))
                .hasMessageStartingWith("NF-407")
                .hasMessageContaining("mixed.sql, line 1");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void changesAreToldInWordsAndNotInThoseOfJava(TestDatabase database) throws IOException {
        String table = "create table town (id int not null primary key, name varchar(9) default 'a');";
        Path before =
                file("before.sql", table, "create index i on town (name)", "create view v as select id from town");
        Path after = file(
                "after.sql",
                table.replace("9", "30").replace("'a'", "'b'"),
                "create index i on town (name desc)",
                "create view v as select name from town");

        String words = String.join(
                "\n",
                NestFlux.diff(source(before, database), source(after, database)).changesInWords());

        assertThat(words)
                .contains("(9)", "(30)", "before.sql")
                .doesNotContainPattern("[A-Za-z]+\\[[a-z]|Optional|\\{[a-z]+=|[A-Z]+_[A-Z]+");
    }

    private static Source source(Path file, TestDatabase database) {
        return Source.sql(file, dialect(database)).scratch(database.url(), database.user(), database.password());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void tellsVersionsOfExtensionsThatDiffer(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create extension hstore version '1.4'", "create extension cube version '1.4'");
            other.execute("create extension hstore version '1.5'", "create extension cube version '1.4'");

            DiffResult result = NestFlux.diff(database(database), database(other));

            assertThat(result.same()).isTrue();
            assertThat(result.unmanaged())
                    .extracting(Object::toString)
                    .containsExactly("version of an extension hstore (1.4, 1.5)");
            assertThat(NestFlux.diff(database(database), database(other).exclude("extension:hstore"))
                            .unmanaged())
                    .isEmpty();
        }
    }
}
