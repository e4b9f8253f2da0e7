package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What NestFlux cannot build again exactly as the server shows it, it names and leaves alone; the rest is compared. */
@Tag("slow")
class RoundTripTest {

    /** A check on it cannot be built without the operator, which NestFlux does not describe. */
    private static final String[] ODD_TABLE = {
        "create operator === (leftarg = int, rightarg = int, function = int4eq)",
        "create table odd (id int primary key check (id operator(public.===) id))",
        "create table child (id int primary key references odd)"
    };

    @TempDir
    Path directory;

    private static Source database(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static void assertNamed(DiffResult result, String... objects) {
        assertThat(result.unmanaged())
                .filteredOn(object -> object.reason().isPresent())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(objects);
    }

    private static void assertStatement(DiffResult result, String part) {
        assertThat(result.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains(part);
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aFunctionThatFindsItsTypesOnlyWhereItRunsIsBuiltAgainUnchecked(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            String[] types = {"create schema kinds", "create type kinds.kind as enum ('new')"};
            String[] calls = {
                "set search_path = kinds",
                "create function public.first() returns text language plpgsql"
                        + " as $$ declare k kind := 'new'; begin return k; end $$",
                "create view public.start as select public.first() as kind",
                "reset search_path"
            };
            database.execute(types);
            database.execute(calls);
            other.execute(types);
            other.execute(calls);
            other.execute("create table plain (id int)");

            DiffResult result = NestFlux.diff(
                    database(database).schemas("public"), database(other).schemas("public"));

            assertNamed(result);
            assertStatement(result, "CREATE TABLE \"public\".\"plain\"");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aTableIsLeftAloneWithAllThatNeedsIt(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute(ODD_TABLE);
            database.execute("create table plain (id int)");
            other.execute("create table plain (id bigint)");

            DiffResult result = NestFlux.diff(database(database), database(other));

            assertNamed(result, "table public.odd", "foreign key public.child.child_id_fkey");
            assertThat(result.changes())
                    .extracting(change -> change.id().toString())
                    .contains("column public.plain.id")
                    .doesNotContain("table public.odd");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void itIsNotCreatedEither(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create table plain (id int)");
            other.execute(ODD_TABLE);
            other.execute("create table plain (id bigint)", "create table fresh (id int)");

            DiffResult result = NestFlux.diff(database(database), database(other));

            assertNamed(result, "table public.odd", "foreign key public.child.child_id_fkey");
            assertThat(result.changes())
                    .extracting(change -> change.id().toString())
                    .containsExactlyInAnyOrder("column public.plain.id", "table public.fresh", "table public.child");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aPartOfATableIsLeftAloneByItself(TestDatabase database) throws IOException {
        database.execute(
                "create text search configuration ours (copy = simple)",
                "create table page (id int, text text)",
                "create index page_text_idx on page using gin (to_tsvector('ours', text))",
                "create index page_id_idx on page (id)");
        Path wanted = Files.writeString(
                directory.resolve("wanted.sql"),
                "create table page (id int, text text, title text); create index page_id_idx on page (id);");

        DiffResult result = NestFlux.diff(database(database), Source.sql(wanted, Dialect.POSTGRESQL));

        assertNamed(result, "index public.page.page_text_idx");
        assertStatement(result, "ADD COLUMN \"title\"");
    }

    @DatabaseTest(TestServer.MYSQL)
    void whatTodaysModeRefusesIsLeftAlone(TestDatabase database) throws Exception {
        try (TestDatabase other = database.server().createDatabase();
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set sql_mode = ''");
            statement.execute("create table odd (id int primary key, at datetime default '0000-00-00 00:00:00')");
            statement.execute("create table plain (id int)");
            other.execute("create table plain (id bigint)");

            DiffResult result = NestFlux.diff(database(database), database(other));

            assertNamed(result, "table odd");
            assertStatement(result, "`plain`");
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void extensionsAndWhatBelongsToThemAreNotTouched(TestDatabase database) throws IOException {
        database.execute("create extension citext", "create extension hstore", "create table page (id int)");
        Path wanted = Files.writeString(
                directory.resolve("wanted.sql"),
                "create extension citext; create extension hstore; create table page (id int, name citext);");

        DiffResult result = NestFlux.diff(database(database), Source.sql(wanted, Dialect.POSTGRESQL));

        assertThat(result.changes()).hasSize(1);
        assertThat(result.unmanaged()).isEmpty();
        assertStatement(result, "citext");
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void anIndexThatIsPartOfTheParentsKeepsItsName(TestDatabase database) throws IOException {
        database.execute(
                "create table page (id int, text text) partition by list (id)",
                "create table page_1 partition of page for values in (1)",
                "create table page_2 partition of page for values in (2)",
                "create index page_1_text_idx on page_2 (text)",
                "create index odd on page_1 (text)",
                "create index page_text on page (text)");
        Path wanted = Files.writeString(directory.resolve("wanted.sql"), """
                create table page (id int, text text) partition by list (id);
                create index page_text on page (text);
                create table page_1 (id int, text text);
                create table page_2 partition of page for values in (2);
                create index odd on page_1 (text);
                """);

        DiffResult result = NestFlux.diff(database(database), Source.sql(wanted, Dialect.POSTGRESQL));

        assertNamed(result);
        assertStatement(result, "DETACH PARTITION \"public\".\"page_1\"");
    }
}
