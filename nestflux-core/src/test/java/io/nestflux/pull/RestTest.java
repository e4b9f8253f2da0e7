package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.connect.Servers;
import io.nestflux.migration.SqlScript;
import io.nestflux.testing.CompiledSources;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** What no class can say is kept as SQL, or named as lost: nothing goes in silence. */
class RestTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whatNoClassCanSayIsKeptAsSqlThatMakesItAgain(TestDatabase database) throws Exception {
        database.execute(
                "create table t (id int primary key)",
                "create text search dictionary plain_words (template = simple, stopwords = english)",
                "create text search configuration words (parser = default)",
                "alter text search configuration words add mapping for asciiword, word with plain_words, simple",
                "create function weigh(t) returns int language sql immutable as 'select 1'",
                "create cast (t as int) with function weigh(t) as assignment",
                "create function plus(int, t) returns int language sql immutable as 'select 1'",
                "create operator +% (function = plus, leftarg = int, rightarg = t)",
                "create publication p for table t with (publish = 'insert, delete')",
                "create foreign data wrapper w options (debug 'true')",
                "create server s foreign data wrapper w options (host 'it''s')",
                "create foreign table f (a int not null, b text) server s",
                "create function nothing() returns event_trigger language plpgsql as 'begin end'",
                "create event trigger et on ddl_command_end when tag in ('CREATE TABLE') execute function nothing()",
                "alter event trigger et disable",
                "create user mapping for public server s options (password 'secret')");

        PullResult pulled = PulledProject.of(database, directory).result();

        assertThat(pulled.summary()).isEqualTo("1 table, 1 column, 0 views; 9 objects kept as SQL; 1 lost");
        assertThat(pulled.lost()).extracting(Object::toString).containsExactly("user mapping public on s");
        String rest = Files.readString(directory.resolve(RestFile.NAME));
        assertThat(rest)
                .contains("CREATE CAST (public.t AS integer) WITH FUNCTION public.weigh(public.t) AS ASSIGNMENT;")
                .contains("--   user mapping public on s")
                .doesNotContain("secret");

        try (TestDatabase fresh = database.server().createDatabase()) {
            fresh.execute(
                    "create table t (id int primary key)",
                    "create function weigh(t) returns int language sql immutable as 'select 1'",
                    "create function plus(int, t) returns int language sql immutable as 'select 1'",
                    "create function nothing() returns event_trigger language plpgsql as 'begin end'");
            run(fresh, rest);
            PulledProject.of(fresh, Files.createDirectory(directory.resolve("again")));
            assertThat(Files.readString(directory.resolve("again").resolve(RestFile.NAME)))
                    .isEqualTo(rest.substring(0, rest.indexOf("\n-- Of this")));
        }
    }

    @DatabaseTest(MYSQL)
    void optionsThatNoMethodTellsAreKeptAsSql(TestDatabase database) throws Exception {
        database.execute("create table t (id int primary key) autoextend_size = 4m");

        PullResult pulled = PulledProject.of(database, directory).result();

        assertThat(pulled.summary()).isEqualTo("1 table, 1 column, 0 views; 1 object kept as SQL; 0 lost");
        assertThat(directory.resolve(RestFile.NAME)).content().contains("ALTER TABLE `t` AUTOEXTEND_SIZE = 4194304;");
    }

    @DatabaseTest({POSTGRES_14, MYSQL, MARIADB})
    void aForeignKeyToATableThatIsLeftOutIsKeptAsSql(TestDatabase database) throws Exception {
        database.execute(
                "create table owner (id int primary key)",
                "create table t (id int primary key, o int, constraint o_key foreign key (o) references owner (id)"
                        + " on delete cascade, constraint own foreign key (o) references t (id))");
        String pattern = database.server().isPostgres() ? "public.t.o_key" : "foreign_key:o_key";

        PullResult pulled = NestFlux.pull(
                PulledProject.source(database).exclude("owner"),
                PullOptions.DEFAULT.withSources(directory.resolve("java")));

        assertThat(pulled.summary()).isEqualTo("1 table, 2 columns, 0 views; 1 object kept as SQL; 0 lost");
        assertThat(Files.readString(directory.resolve(RestFile.NAME)))
                .contains("exclude " + pattern + " as well")
                .containsPattern("ADD CONSTRAINT .o_key. FOREIGN KEY .* REFERENCES .*owner.* ON DELETE CASCADE;");
        try (CompiledSources compiled = CompiledSources.of(directory.resolve("java"), directory.resolve("resources"))) {
            assertThat(NestFlux.diff(
                                    PulledProject.source(database).exclude("owner", pattern),
                                    Source.model(compiled.schema("MainSchema")))
                            .script())
                    .isEmpty();
        }
    }

    @DatabaseTest(POSTGRES_18)
    void whereClassesSayAllThereIsNoSuchFile(TestDatabase database) throws Exception {
        database.execute("create table t (id int primary key)");
        Files.writeString(directory.resolve(RestFile.NAME), "of an earlier pull");

        PullResult pulled = PulledProject.of(database, directory).result();

        assertThat(pulled.summary()).isEqualTo("1 table, 1 column, 0 views; 0 objects kept as SQL; 0 lost");
        assertThat(directory.resolve(RestFile.NAME)).doesNotExist();
    }

    private static void run(TestDatabase database, String script) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            SqlScript.split(script, Servers.version(connection).dialect())
                    .forEach(part -> database.execute(part.sql()));
        }
    }
}
