package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

/** Texts of any length, with quotes and backslashes in them, are told from the SQL around them, wherever they stand. */
@Tag("slow")
class LongTextsTest {

    /** As long as a text may be in most places, and in pieces that no quote, bracket or comma ends. */
    private static final String LONG = text(100_000);

    private static String text(int length) {
        return "it''s (a \"b\", `c` -- d /* e # \\\\\\\\ f), ".repeat(length / 40 + 1);
    }

    private static Source source(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static void assertLeadsTo(TestDatabase database, String... wanted) {
        try (TestDatabase other = database.server().createDatabase()) {
            other.execute(wanted);

            database.execute(NestFlux.diff(source(database), source(other)).statements().stream()
                    .map(Statement::sql)
                    .toArray(String[]::new));

            assertThat(NestFlux.diff(source(database), source(other)).statements())
                    .isEmpty();
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void onPostgres(TestDatabase database) {
        database.execute("create type mood as enum ('ok')", "create table page (id int, mood mood)");

        assertLeadsTo(
                database,
                "create type mood as enum ('ok', '" + text(20) + "')",
                "create table page (id int, mood mood, note text default '%1$s' check (note <> E'%1$s'))"
                        .formatted(LONG),
                "comment on table page is '" + LONG + "'",
                "create view pages as select id, '" + LONG + "'::text as note from page where mood = 'ok'",
                "create index on page (id) where note <> '" + LONG + "'",
                "create function f() returns text language sql as $$ select '" + LONG + "' $$",
                "create table part (name text) partition by list (name)",
                "create table part_1 partition of part for values in ('" + LONG + "', '(')");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void onMySql(TestDatabase database) {
        database.execute("create table page (id int)");

        assertLeadsTo(
                database,
                "create table page (id int, note text default (concat('%1$s', rand())), size int as (length('%1$s')))"
                        .formatted(text(20_000)),
                "create view pages as select id, '" + LONG + "' as note from page",
                "create function f() returns int deterministic return length('" + LONG + "')");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void inChecksAndComments(TestDatabase database) {
        database.execute("create table page (id int, name varchar(20))");

        assertLeadsTo(
                database,
                "create table page (id int, name varchar(20) default '%1$s' comment '%2$s', check (name <> '%3$s')) comment '%2$s'"
                        .formatted("\\\\'' (`\"# ", text(900), text(20_000)));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void inLabels(TestDatabase database) {
        String labels = IntStream.range(0, 250)
                .mapToObj(i -> "'" + i + text(200).strip() + "'")
                .collect(Collectors.joining(","));
        database.execute("create table page (id int, kind enum('x', ')', '\\\\') default 'x')");

        assertLeadsTo(
                database, "create table page (id int, kind enum('x', ')', '\\\\', " + labels + ") default '\\\\')");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void inBoundsOfPartitions(TestDatabase database) {
        String table = "create table page (name varchar(3000)) character set latin1 partition by list columns (name) (";
        database.execute(table + "partition p0 values in ('a', 'b'), partition p1 values in ('c') comment 'x')");

        assertLeadsTo(
                database,
                table
                        + "partition p0 values in ('a', '%s', 'b'), partition p1 values in ('c', ') -- ,') comment '%s')"
                                .formatted(text(2_800), text(800)));
    }
}
