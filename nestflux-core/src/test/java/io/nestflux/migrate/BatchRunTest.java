package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** Statements that run in batches; a counter in each row shows how often it was met. */
class BatchRunTest {

    @TempDir
    Path directory;

    /** Each line: the columns of the key with their types; then keys. */
    private static final List<List<String>> POSTGRES_KEYS = List.of(
            List.of("a int", "-5", "0", "7", "2147483647", "-2147483648"),
            List.of("a bigint", "-5", "9223372036854775807", "0"),
            List.of("a numeric", "1.10", "1e40", "'NaN'", "-0.00000000001", "2"),
            List.of("a uuid", "'00000000-0000-0000-0000-000000000001'", "'f0000000-0000-0000-0000-000000000000'"),
            List.of("a text", "''", "'it''s'", "E'back\\\\slash'", "E'two\\nlines'", "'émoji 😀'", "'a'", "'B'"),
            List.of("a text collate \"C\"", "'b'", "'B'", "'a '", "'a'", "'${x}?'"),
            List.of("a varchar(20)", "'b'", "'{fn x}'", "'--'"),
            List.of("a char(5)", "'b'", "'a'", "'c d'"),
            List.of("a boolean", "true", "false"),
            List.of("a bytea", "'\\x00'", "'\\x'", "'\\xff5c27'", "'\\x0001'"),
            List.of("a date", "'2024-02-29'", "'0044-03-15 BC'", "'infinity'", "'2024-03-01'"),
            List.of("a timestamp", "'2024-10-27 02:30:00.123456'", "'2024-10-27 02:30:00.123457'", "'-infinity'"),
            List.of(
                    "a timestamptz",
                    "'2024-10-27 02:30:00.123456+02'",
                    "'2024-10-27 02:30:00.123456+01'",
                    "'infinity'"),
            List.of("a time", "'12:00:00.000001'", "'24:00'", "'12:00'"),
            List.of("a mood", "'sad'", "'ok'", "'it''s'"),
            List.of("a positive", "7", "8", "9"),
            List.of("a inet", "'10.0.0.1'", "'10.0.0.0/8'", "'::1'"),
            List.of("a int, b text, c bigint", "1,'x',1", "1,'x',2", "1,'y',-1", "2,'a',0", "-1,'z',5", "1,'w',9"));

    private static final List<List<String>> MYSQL_KEYS = List.of(
            List.of("a int", "-5", "0", "7", "2147483647", "-2147483648"),
            List.of("a bigint unsigned", "0", "18446744073709551615", "9223372036854775808", "18446744073709551614"),
            List.of("a int(5) zerofill", "5", "7", "12345"),
            List.of("a decimal(30,10)", "1.1", "99999999999999999999.9999999999", "-0.0000000001", "2"),
            List.of("a year", "2024", "1999", "2155"),
            List.of(
                    "a varchar(20) character set utf8mb4",
                    "''",
                    "'it''s'",
                    "'back\\\\slash'",
                    "'émoji 😀'",
                    "'a'",
                    "'B'"),
            List.of("a varchar(20) character set utf8mb4 collate utf8mb4_bin", "'b'", "'B'", "'A'", "'a'", "'${x}?'"),
            List.of("a varchar(20) character set latin1", "'ä'", "'b'", "'z'", "'{fn x}'"),
            List.of("a char(5) character set utf8mb3", "'b'", "'a'", "'c d'", "'é'"),
            List.of("a varbinary(10)", "x'00'", "x''", "x'ff5c27'", "x'0001'"),
            List.of("a binary(3)", "x'00'", "x'00ff'", "x'ff5c27'"),
            List.of("a date", "'2024-02-29'", "'1000-01-01'", "'9999-12-31'"),
            List.of("a datetime(6)", "'2024-10-27 02:30:00.123456'", "'2024-10-27 02:30:00.123457'", "'2024-10-27'"),
            List.of("a time(6)", "'-838:59:59'", "'12:00:00.000001'", "'12:00:00.000002'"),
            List.of(
                    "a int, b varchar(9), c bigint",
                    "1,'x',1",
                    "1,'x',2",
                    "1,'y',-1",
                    "2,'a',0",
                    "-1,'z',5",
                    "1,'w',9"));

    private static final List<List<String>> MARIADB_KEYS = List.of(
            List.of("a uuid", "'00000000-0000-0000-0000-000000000001'", "'f0000000-0000-0000-0000-000000000000'"),
            List.of("a inet6", "'::1'", "'2001:db8::ff00:42:8329'", "'::ffff:10.0.0.1'"));

    @DatabaseTest
    void meetsEachRowOnceWhateverItsKeyAlsoWhenARunEndsBetweenTwoBatches(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        Workbench bench = new Workbench(database, directory);
        if (postgres) {
            database.execute(
                    "create type mood as enum ('sad', 'ok', 'it''s')",
                    "create domain whole as int check (value >= 0)",
                    "create domain positive as whole check (value > 0)");
        }
        List<List<String>> cases = new ArrayList<>(postgres ? POSTGRES_KEYS : MYSQL_KEYS);
        cases.addAll(database.server() == MARIADB ? MARIADB_KEYS : List.of());
        StringBuilder sql = new StringBuilder(postgres ? "SET datestyle = 'ISO, DMY';\n" : "");
        for (int i = 0; i < cases.size(); i++) {
            List<String> each = cases.get(i);
            String columns = each.get(0).contains(", b") ? "a, b, c" : "a";
            String notNull = String.join(" not null, ", each.get(0).split(", "));
            database.execute("create table t" + i + " (" + notNull + " not null, n int not null default 0, unique ("
                    + columns + "))");
            for (String key : each.subList(1, each.size())) {
                database.execute("insert into t" + i + " (" + columns + ") values (" + key + ")");
            }
            sql.append("-- nestflux:batch t" + i + "(" + columns + ") 1\nUPDATE t" + i + " SET n = n + 1;\n");
        }
        bench.file("0001_all.sql", sql.toString());

        int runs = 0;
        while (!bench.status().upToDate()) {
            migrateButStopAfter(bench, 20);
            assertThat(runs++).isLessThan(15);
        }

        for (int i = 0; i < cases.size(); i++) {
            assertThat(bench.query("select count(*), min(n), max(n) from t" + i))
                    .as(cases.get(i).get(0))
                    .containsExactly("" + (cases.get(i).size() - 1));
            assertThat(bench.query("select n from t" + i))
                    .as(cases.get(i).get(0))
                    .containsOnly("1");
        }
        assertThat(runs).isGreaterThan(2);
    }

    @DatabaseTest
    void changesWhatTheStatementAtOnceWould(TestDatabase database) {
        Workbench bench = rows(database, directory, 1000)
                .file(
                        "0001_fill.sql",
                        "INSERT INTO note VALUES (1);\n-- nestflux:batch post(id) 100\n"
                                + "UPDATE post SET n = n + 1 WHERE id < 500 OR id > 900;\n"
                                + "-- nestflux:batch post(id) 170\nDELETE FROM post WHERE id > 950;\n"
                                + "INSERT INTO note VALUES (2);");

        MigrateResult.Applied applied = bench.migrate().applied().get(0);

        assertThat(applied.count()).isEqualTo(4);
        assertThat(bench.query("select count(*) from post")).containsExactly("950");
        assertThat(bench.query("select count(*) from post where n = 1 and (id < 500 or id > 900)"))
                .containsExactly("549");
        assertThat(bench.query("select count(*) from post where n <> 0")).containsExactly("549");
        assertThat(bench.query("select id from note order by id")).containsExactly("1", "2");
        assertThat(bench.migrate().applied()).isEmpty();
    }

    @DatabaseTest
    void commitsEachBatchWithItsRecordAndGoesOnBehindIt(TestDatabase database) {
        Workbench bench = rows(database, directory, 100)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 30 pause=1ms\nUPDATE post SET n = n + 1;");

        migrateButStopAfter(bench, 2);

        assertThat(bench.query("select count(*) from post where n = 1")).containsExactly("60");
        assertThat(bench.history()
                        .get(0)
                        .progress()
                        .intent()
                        .orElseThrow()
                        .batch()
                        .orElseThrow()
                        .inWords())
                .isEqualTo("60 of 100 rows (60 %), up to id = 60");
        StatusResult status = bench.status();
        assertThat(status.migrations().get(0).batch())
                .contains(new StatusResult.Batch(
                        1, 60, 60, 100, 60, "id = 60", "id = 100", "60 of 100 rows (60 %), up to id = 60"));
        assertThat(status.migrations().get(0).state()).isEqualTo(StatusResult.State.INTERRUPTED);
        assertThat(status.advice().get(0)).contains("go on in statement 1 of 0001_fill.sql, behind 60 of 100 rows");
        assertThat(status.json()).contains("\"percent\" : 60");
        assertThat(Migrator.migrate(bench.request().withDryRun(true)).dryRun().orElseThrow())
                .contains("-- in batches of 30 rows along (id)", "with a pause of 1 ms")
                .contains("-- goes on behind 60 of 100 rows (60 %), up to id = 60\nUPDATE post SET n = n + 1;")
                .doesNotContain("begin;");
        database.execute("insert into post (id) values (101)", "delete from post where id in (60, 61, 100)");
        List<Long> told = new ArrayList<>();
        Migrator.migrate(bench.request().withListener(new MigrateListener() {
            @Override
            public void batched(String file, int line, long rows, long total) {
                told.add(rows);
            }
        }));

        assertThat(told).containsExactly(90L, 98L);
        assertThat(bench.query("select id from post where n <> 1")).containsExactly("101");
    }

    @DatabaseTest
    void ofAnEmptyTableNothingIsLeft(TestDatabase database) {
        Workbench bench = rows(database, directory, 0)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 30\nUPDATE post SET n = n + 1;");

        bench.migrate();

        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED);
    }

    @DatabaseTest
    void takesNamesThatNeedQuotes(TestDatabase database) {
        String q = database.server().isPostgres() ? "\"" : "`";
        String table = q + "po'st (a) where " + q + q + "b" + q;
        String key = q + "k) --" + q;
        database.execute(
                "create table " + table + " (" + key + " int primary key, " + q + "where" + q + " int default 0)");
        for (int i = 0; i < 5; i++) {
            database.execute("insert into " + table + " (" + key + ") values (" + i + ")");
        }
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_fill.sql",
                        "-- nestflux:batch " + table + "(" + key + ") 2\nUPDATE " + table + " AS p SET " + q + "where"
                                + q + " = 1 -- where\n WHERE p." + key + " <> 3;");

        bench.migrate();

        assertThat(bench.query("select " + q + "where" + q + " from " + table + " order by " + key))
                .containsExactly("1", "1", "1", "0", "1");
    }

    @DatabaseTest
    void refusesWhatTheCatalogDoesNotHaveBeforeTheFirstBatch(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        database.execute(
                "create table post (id int primary key, a int, b int not null, c " + (postgres ? "float" : "timestamp")
                        + " not null, n int default 0, unique (a), unique (b, id), unique (c))",
                "insert into post (id, a, b, c) values (1, null, 1, " + (postgres ? "1)" : "now())"),
                "create view shown as select id, n from post");
        Workbench bench = new Workbench(database, directory);

        assertThatThrownBy(() -> run(bench, "post", "b"))
                .hasMessageContaining("NF-561: 0001_fill.sql, line 2: ")
                .hasMessageContaining("no unique index of all its rows has just (b)")
                .hasMessageContaining("(id) or");
        assertThatThrownBy(() -> run(bench, "post", "id, b")).hasMessageContaining("just (id, b), in this order");
        assertThatThrownBy(() -> run(bench, "post", "a"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("null");
        assertThatThrownBy(() -> run(bench, "post", "d"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("no column d");
        assertThatThrownBy(() -> run(bench, "post", "c"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("cannot be written down");
        assertThatThrownBy(() -> run(bench, "nowhere", "id"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("no such table");
        assertThatThrownBy(() -> run(bench, "shown", "id"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("no ");
        assertThat(bench.query("select n from post")).containsExactly("0");
        run(bench, "post", "b, id");
        assertThat(bench.query("select n from post")).containsExactly("1");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void refusesWhatWouldNotBeRolledBackWithItsRecord(TestDatabase database) {
        database.execute(
                "create table mine (id int primary key, n int default 0) engine = MyISAM",
                "create table post (id int primary key, n int default 0)",
                "create trigger noted after update on post for each row insert into mine (id) values (new.id)");
        Workbench bench = new Workbench(database, directory);

        for (String table : List.of("mine", "post")) {
            assertThatThrownBy(() -> run(bench, table, "id"))
                    .hasMessageContaining("NF-561: 0001_fill.sql, line 2: ")
                    .hasMessageContaining("does not roll back");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void refusesAColumnThatMayHoldNullsFromBefore(TestDatabase database) {
        database.execute("create table post (id int unique, n int default 0)", "insert into post values (null)");
        boolean only18 = database.server() == POSTGRES_18;
        if (only18) {
            database.execute("alter table post add constraint nn not null id not valid");
        }

        assertThatThrownBy(() -> run(new Workbench(database, directory), "post", "id"))
                .hasMessageContaining("NF-561")
                .hasMessageContaining("id may be null");
    }

    @DatabaseTest
    void refusesAStatementThatWasChangedInItsMiddle(TestDatabase database) {
        Workbench bench = rows(database, directory, 10)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 2\nUPDATE post SET n = n + 1;");
        migrateButStopAfter(bench, 1);

        bench.file("0001_fill.sql", "-- nestflux:batch post(id) 2\nUPDATE post SET n = n + 2;");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("NF-501")
                .hasMessageContaining("2 of 10 rows (20 %), up to id = 2");
        bench.file("0001_fill.sql", "UPDATE post SET n = n + 1;");
        assertThatThrownBy(bench::migrate).hasMessageContaining("NF-501");
        bench.file("0001_fill.sql", "-- nestflux:batch post(id) 5 pause=1ms\nUPDATE post SET n = n + 1;");
        bench.migrate();

        assertThat(bench.query("select n from post")).hasSize(10).containsOnly("1");
    }

    @DatabaseTest
    void keepsWhatIsDoneWhenABatchFails(TestDatabase database) {
        Workbench bench = rows(database, directory, 10)
                .file("0001_fill.sql", "-- nestflux:batch post(id) 2\nUPDATE post SET n = n + 1;");
        database.execute("alter table post add constraint small check (id <> 5 or n < 1)");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("NF-504")
                .hasMessageContaining("4 of 10 rows (40 %), up to id = 4");
        assertThat(bench.states()).containsExactly(StatusResult.State.FAILED);
        assertThat(bench.query("select id from post where n = 1 order by id")).containsExactly("1", "2", "3", "4");
        database.execute("alter table post drop " + (database.server() == MYSQL ? "check" : "constraint") + " small");
        bench.migrate();

        assertThat(bench.query("select n from post")).hasSize(10).containsOnly("1");
    }

    @DatabaseTest
    void isRefusedInAHook(TestDatabase database) {
        Workbench bench = rows(database, directory, 10)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("afterMigrate.sql", "-- nestflux:batch post(id) 2\nUPDATE post SET n = n + 1;");

        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("NF-560: afterMigrate.sql, line 2: ")
                .hasMessageContaining("no history");
    }

    @DatabaseTest
    void readsWhatTheFileHasSetBeforeInALaterRunToo(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        Workbench bench = rows(database, directory, 10)
                .file(
                        "0001_fill.sql",
                        (postgres ? "SET my.step = '3';\n" : "SET @step = (SELECT max(id) FROM post) - 7;\n")
                                + "-- nestflux:batch post(id) 4\nUPDATE post SET n = n + "
                                + (postgres ? "current_setting('my.step')::int" : "@step") + ";");
        migrateButStopAfter(bench, 1);
        database.execute("insert into post (id) values (11)");

        bench.migrate();

        assertThat(bench.query("select n from post order by id")).hasSize(11).containsSubsequence("3", "3", "0");
        assertThat(bench.query("select count(*) from post where n = 3")).containsExactly("10");
    }

    private static void run(Workbench bench, String table, String key) {
        bench.file(
                "0001_fill.sql", "-- nestflux:batch " + table + "(" + key + ") 2\nUPDATE " + table + " SET n = n + 1;");
        bench.migrate();
    }

    /** A table with so many rows, and one for notes. */
    static Workbench rows(TestDatabase database, Path directory, int count) {
        database.execute("create table post (id int primary key, n int default 0)", "create table note (id int)");
        if (count > 0) {
            database.execute("insert into post (id) values "
                    + String.join(
                            ", ",
                            IntStream.rangeClosed(1, count)
                                    .mapToObj(i -> "(" + i + ")")
                                    .toList()));
        }
        return new Workbench(database, directory);
    }

    /** Ends a run as if it had died behind so many batches. */
    static void migrateButStopAfter(Workbench bench, int batches) {
        int[] left = {batches};
        MigrateListener listener = new MigrateListener() {
            @Override
            public void batched(String file, int line, long rows, long total) {
                if (--left[0] == 0) {
                    throw new Died();
                }
            }
        };
        try {
            Migrator.migrate(bench.request().withListener(listener));
        } catch (Died died) {
            // as intended
        }
    }

    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
