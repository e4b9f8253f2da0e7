package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestUser;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A rollback loses no rows without leave, also where they are not easily counted: a refusal is not an empty table. */
@Tag("slow")
class LossesTest {

    private static final String ROWS = "select count(*) from c";

    @TempDir
    Path directory;

    /** One table with a row, made by a migration that can be taken back. */
    private Workbench oneRow(TestDatabase database) {
        return applied(database, "CREATE TABLE c (id int);\nINSERT INTO c VALUES (1);", "DROP TABLE c;");
    }

    private Workbench applied(TestDatabase database, String up, String down) {
        Path files = directory.resolve(database.name());
        assertThat(files.toFile().mkdir()).isTrue();
        Workbench bench = new Workbench(database, files).file("0001_c.sql", up).file("0001_c.down.sql", down);
        bench.migrate();
        return bench;
    }

    private static void assertThatNothingGoes(MigrateRequest request, String because) {
        assertThatThrownBy(() -> Rollback.rollback(request, false))
                .hasMessageStartingWith("NF-518")
                .hasMessageContaining(because)
                .hasMessageContaining("Nothing was run.");
    }

    /** It is made anew around a rename, or is not wanted any more: what its values are made of stays. */
    @DatabaseTest
    void aGeneratedColumnHasNoValuesOfItsOwn(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int, half int GENERATED ALWAYS AS (id / 2) STORED);\nINSERT INTO c (id) VALUES (4);",
                "ALTER TABLE c DROP COLUMN half;\nALTER TABLE c RENAME COLUMN id TO no;\nALTER TABLE c ADD COLUMN half int GENERATED ALWAYS AS (no / 2) STORED;");

        assertThat(Rollback.rollback(bench.request(), false).losses()).isEmpty();
        assertThat(bench.query("select no from c")).containsExactly("4");
    }

    /** PostgreSQL's owner of a table may drop what it may not read. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aTableThatTheRunnerMayNotReadIsNotTakenForEmptyOnPostgres(TestDatabase database) {
        Workbench bench = oneRow(database);
        try (TestUser user = TestUser.of(
                database,
                "grant usage on schema public to %s",
                "grant select, insert, update, delete on public.nestflux_history to %s",
                "alter table c owner to %s",
                "revoke select on c from %s")) {
            assertThatNothingGoes(as(user, bench), "c.down.sql:1  table c: its rows cannot be counted");
            assertThat(bench.query(ROWS)).containsExactly("1");
            assertThat(Rollback.rollback(as(user, bench), true).losses())
                    .singleElement()
                    .satisfies(
                            loss -> assertThat(loss.uncounted().orElseThrow()).contains("permission denied"));
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aTableThatTheRunnerMayNotReadIsNotTakenForEmptyOnMySql(TestDatabase database) {
        Workbench bench = oneRow(database);
        try (TestUser user = TestUser.of(
                database,
                "grant create, alter, drop on " + database.name() + ".* to %s",
                "grant select, insert, update, delete on " + database.name() + ".nestflux_history to %s")) {
            assertThatNothingGoes(as(user, bench), "c.down.sql:1  table c: its rows cannot be counted");
            assertThat(bench.query(ROWS)).containsExactly("1");
        }
    }

    /** A policy hides rows without a word; dropping the table takes them along. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void rowsThatAPolicyHidesFromTheRunnerAreNotOverlooked(TestDatabase database) {
        Workbench bench = oneRow(database);
        try (TestUser user = TestUser.of(
                database,
                "grant usage on schema public to %s",
                "grant select, insert, update, delete on public.nestflux_history to %s",
                "alter table c enable row level security",
                "alter table c force row level security",
                "alter table c owner to %s")) {
            assertThatNothingGoes(as(user, bench), "c.down.sql:1  table c: its rows cannot be counted");
            assertThat(bench.query(ROWS)).containsExactly("1");
        }
    }

    private static MigrateRequest as(TestUser user, Workbench bench) {
        return bench.request().withDatabase(Database.at(bench.database().url(), user.name(), user.password()));
    }

    /** The one in the way goes before the run would have given up. */
    @DatabaseTest
    void aTableThatIsLockedIsNotTakenForEmpty(TestDatabase database) throws Exception {
        Workbench bench = oneRow(database);
        Timeouts timeouts = new Timeouts(Duration.ofMinutes(1), Duration.ofMillis(300), Duration.ZERO);
        try (Connection inTheWay = database.connect();
                Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.execute(
                    database.server().isPostgres() ? "lock table c in access exclusive mode" : "lock tables c write");
            CompletableFuture<Void> gone = CompletableFuture.runAsync(
                    () -> letGo(inTheWay, database.server().isPostgres()),
                    CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS));

            assertThatNothingGoes(bench.request().withTimeouts(timeouts), "table c: its rows cannot be counted");
            gone.join();
        }
        assertThat(bench.query(ROWS)).containsExactly("1");
    }

    private static void letGo(Connection connection, boolean postgres) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(postgres ? "rollback" : "unlock tables");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the URL says of limits holds for nothing else that a run does. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void countingHasTheTimeThatTheRunHas(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int);\nINSERT INTO c SELECT generate_series(1, 3000000);",
                "DROP TABLE c;");
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "options=-c%20statement_timeout=60";
        MigrateRequest hurried = bench.request().withDatabase(Database.at(url, database.user(), database.password()));

        assertThatNothingGoes(hurried, "table c: 3000000 rows");
        assertThat(Rollback.rollback(hurried.withDryRun(true), false).losses())
                .extracting(RollbackResult.Loss::rows)
                .containsExactly(3_000_000L);
        assertThat(bench.query(ROWS)).containsExactly("3000000");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void rowsAreCountedWhereTheSearchPathOfTheFileLeads(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE SCHEMA app;\nCREATE TABLE app.t (id int);\nINSERT INTO app.t VALUES (1), (2);",
                "SET search_path = app;\nDROP TABLE t;");

        assertThatNothingGoes(bench.request(), "c.down.sql:2  table t: 2 rows");
        bench.file("0001_c.down.sql", "SET LOCAL search_path = app;\nDROP TABLE t;");
        assertThatNothingGoes(bench.request(), "c.down.sql:2  table t: 2 rows");
        bench.file("0001_c.down.sql", "SELECT set_config('search_path', 'app', false);\nDROP TABLE t;");
        assertThatNothingGoes(bench.request().withDryRun(false), "c.down.sql:2  table t: 2 rows");
        assertThat(bench.query("select count(*) from app.t")).containsExactly("2");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void rowsAreCountedInTheDatabaseThatTheFileUses(TestDatabase database) {
        String other = database.name() + "_other";
        try {
            Workbench bench = applied(
                    database,
                    "CREATE DATABASE " + other + ";\nCREATE TABLE " + other + ".t (id int);\nINSERT INTO " + other
                            + ".t VALUES (1), (2);",
                    "USE " + other + ";\nDROP TABLE t;");

            assertThatNothingGoes(bench.request(), "c.down.sql:2  table t: 2 rows");
            assertThat(bench.query("select count(*) from " + other + ".t")).containsExactly("2");
        } finally {
            database.execute("drop database if exists " + other);
        }
    }

    @DatabaseTest
    void rowsAreFollowedThroughTheNamesThatTheirTableHad(TestDatabase database) {
        Workbench bench = oneRow(database)
                .file("0002_d.sql", "ALTER TABLE c RENAME TO d;")
                .file("0002_d.down.sql", "ALTER TABLE d RENAME TO c;");
        bench.migrate();

        assertThatNothingGoes(bench.request().withTarget("0"), "0001_c.down.sql:1  table c: 1 row");
        assertThat(bench.query("select count(*) from d")).containsExactly("1");
    }

    @DatabaseTest
    void valuesAreFollowedThroughTheNamesThatTheirColumnHad(TestDatabase database) {
        Workbench bench = oneRow(database)
                .file("0002_d.sql", "ALTER TABLE c RENAME COLUMN id TO number;")
                .file(
                        "0002_d.down.sql",
                        "ALTER TABLE c ADD x int;\nALTER TABLE c RENAME COLUMN number TO id;\nALTER TABLE c DROP COLUMN id;");
        bench.migrate();

        assertThatNothingGoes(bench.request().withTarget("1"), "0002_d.down.sql:3  column c.id: 1 row");
        assertThat(bench.query("select number from c")).containsExactly("1");
    }

    /** It begins like a setting, which is replayed to look; what is behind FOR is not. */
    @DatabaseTest(MARIADB)
    void whatHasSettingsOfItsOwnIsNotRunToLook(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int, v int);\nINSERT INTO c VALUES (1, 2);",
                "SET STATEMENT max_statement_time = 60 FOR ALTER TABLE c DROP COLUMN v;\n"
                        + "SET STATEMENT max_statement_time = 60, lock_wait_timeout = 5 FOR DROP TABLE c;");

        assertThatNothingGoes(bench.request(), "c.down.sql:2  table c: 1 row");
        assertThat(bench.query("select v from c")).containsExactly("2");

        assertThat(Rollback.rollback(bench.request(), true).reverted()).hasSize(1);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void rowsAreFollowedThroughSwappedNames(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE blue (id int);\nCREATE TABLE green (id int);\nINSERT INTO green VALUES (1), (2);",
                "RENAME TABLE blue TO tmp, green TO blue, tmp TO green;\nDROP TABLE blue;");

        assertThatNothingGoes(bench.request(), "c.down.sql:2  table blue: 2 rows");
        assertThat(bench.query("select count(*) from green")).containsExactly("2");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void rowsAreFollowedIntoTheSchemaThatTheirTableIsMovedTo(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE SCHEMA app;\nCREATE TABLE t (id int);\nINSERT INTO t VALUES (1);",
                "ALTER TABLE public.t SET SCHEMA app;\nDROP TABLE app.t;");

        assertThatNothingGoes(bench.request(), "c.down.sql:2  table app.t: 1 row");
        assertThat(bench.query("select count(*) from t")).containsExactly("1");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aPartitionIsEmptiedOrDroppedOnlyWithLeave(TestDatabase database) {
        for (String down : List.of(
                "ALTER TABLE c DROP PARTITION q;",
                "ALTER TABLE c COMMENT = 'x';\nALTER TABLE c TRUNCATE PARTITION p, q;",
                "ALTER TABLE c TRUNCATE PARTITION ALL;")) {
            try (TestDatabase fresh = database.server().createDatabase()) {
                Workbench bench = applied(
                        fresh,
                        "CREATE TABLE c (id int) PARTITION BY RANGE (id) (PARTITION p VALUES LESS THAN (5),"
                                + " PARTITION q VALUES LESS THAN (9));\nINSERT INTO c VALUES (7);",
                        down);

                assertThatNothingGoes(
                        bench.request(), down.contains("ALL") ? "table c: 1 row" : "partition c.q: 1 row");
                assertThat(Rollback.rollback(bench.request(), true).losses()).hasSize(1);
            }
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anEmptyPartitionAndOneThatIsNotThereLoseNothing(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int) PARTITION BY RANGE (id) (PARTITION p VALUES LESS THAN (5),"
                        + " PARTITION q VALUES LESS THAN (9));\nINSERT INTO c VALUES (2);",
                "ALTER TABLE c ADD PARTITION (PARTITION r VALUES LESS THAN (20));\nALTER TABLE c DROP PARTITION r;\n"
                        + "ALTER TABLE c DROP PARTITION q;");

        assertThat(Rollback.rollback(bench.request(), false).losses()).isEmpty();
        assertThat(bench.query(ROWS)).containsExactly("1");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whatADropTakesAlongIsCounted(TestDatabase database) {
        for (String[] taken : new String[][] {
            {"CREATE TYPE mood AS ENUM ('a')", "mood", "DROP TYPE mood CASCADE", "column public.c.x: 1 row"},
            {"CREATE TYPE mood AS ENUM ('a')", "mood", "DROP TYPE IF EXISTS public.mood CASCADE", "column public.c.x"},
            {"CREATE DOMAIN mood AS text", "mood[]", "DROP DOMAIN mood CASCADE", "column public.c.x: 1 row"},
            {"CREATE EXTENSION hstore", "hstore", "DROP EXTENSION hstore CASCADE", "column public.c.x: 1 row"},
            {"CREATE TABLE mood (y int)", "mood", "DROP TABLE mood CASCADE", "column public.c.x: 1 row"}
        }) {
            try (TestDatabase fresh = database.server().createDatabase()) {
                String value = taken[1].equals("hstore") ? "''" : taken[1].equals("mood[]") ? "'{a}'" : "'a'";
                if (taken[0].startsWith("CREATE TABLE")) {
                    value = "row(1)";
                }
                Workbench bench = applied(
                        fresh,
                        taken[0] + ";\nCREATE TABLE c (id int, x " + taken[1] + ") PARTITION BY LIST (id);\n"
                                + "CREATE TABLE c1 PARTITION OF c FOR VALUES IN (1);\n"
                                + "INSERT INTO c VALUES (1, " + value + ");",
                        taken[2] + ";");

                assertThatNothingGoes(bench.request(), taken[3]);
                assertThat(Rollback.rollback(bench.request(), true).losses()).hasSize(1);
            }
        }
    }

    /** Its rows stay, in a table of its own. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aPartitionThatIsDetachedAndThenDroppedIsATableLikeOthers(TestDatabase database) {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int) PARTITION BY LIST (id);\nCREATE TABLE c1 PARTITION OF c FOR VALUES IN (1);\n"
                        + "INSERT INTO c VALUES (1);",
                "ALTER TABLE c DETACH PARTITION c1;\nDROP TABLE c1;");

        assertThatNothingGoes(bench.request(), "c.down.sql:2  table c1: 1 row");
    }

    @DatabaseTest
    void aTableThatAnEarlierStepMakesHasNoRowsToLose(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0001_a.down.sql", "DROP TABLE a;")
                .file("0002_b.sql", "DROP TABLE a;")
                .file("0002_b.down.sql", "CREATE TABLE a (id int);");
        bench.migrate();

        assertThat(Rollback.rollback(bench.request().withTarget("0"), false).reverted())
                .hasSize(2);
    }

    /** Counting leaves nothing behind: neither a setting nor a transaction. */
    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void theSessionIsAfterwardsAsItWasFound(TestDatabase database) throws Exception {
        Workbench bench = applied(
                database,
                "CREATE TABLE c (id int);\nINSERT INTO c VALUES (1);",
                "SET search_path = pg_catalog;\nDROP TABLE public.c;");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '7MB'");
            MigrateRequest borrowed = bench.request().withDatabase(new Borrowed(connection));

            Rollback.rollback(borrowed.withDryRun(true), false);

            try (var found =
                    statement.executeQuery("select current_setting('work_mem') || current_setting('search_path')"
                            + " || current_setting('lock_timeout')")) {
                found.next();
                assertThat(found.getString(1)).isEqualTo("7MB\"$user\", public0");
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    /** A pool of one. */
    private record Borrowed(Connection connection) implements Database {

        @Override
        public Connection connect() {
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    Borrowed.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(connection, arguments));
        }

        @Override
        public Database sibling(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String address() {
            return "a pool";
        }
    }

    /** Read as quotes usually mean it, the column that goes is a part of the text before it. */
    @DatabaseTest
    void whatQuotesMeanInTheFileHidesNoLoss(TestDatabase database) {
        String setting = database.server().isPostgres()
                ? "SET standard_conforming_strings = off;\nALTER TABLE c ALTER name SET DEFAULT 'it\\'s', DROP COLUMN name;"
                : "SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';\n"
                        + "ALTER TABLE \"c\" COMMENT 'c:\\', DROP COLUMN \"name\";";
        Workbench bench = applied(
                database, "CREATE TABLE c (id int, name varchar(20));\nINSERT INTO c VALUES (1, 'a');", setting);

        assertThatNothingGoes(bench.request(), "c.down.sql:2  column c.name: 1 row");
    }
}
