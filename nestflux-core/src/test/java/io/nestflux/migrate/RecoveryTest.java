package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MARIADB_10_11;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.connect.Database;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.rows.RowSql;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the next run makes of a statement whose fate is unknown, one statement after the other: once the connection
 * broke before the server got it, once after it was done.
 */
@Tag("slow")
class RecoveryTest {

    private static final String CUT = "/* cut */";

    @TempDir
    Path directory;

    /** Each line: what the file does before; the statement; a query that yields "1" exactly if it happened once. */
    private static final List<List<String>> MYSQL_CASES = List.of(
            List.of("", "CREATE TABLE a? (id int)", count("tables", "table_name = 'a?'")),
            List.of("CREATE TABLE a? (id int);", "ALTER TABLE a? ADD x int", count("columns", columns("x"))),
            List.of(
                    "CREATE TABLE a? (id int);",
                    "ALTER TABLE a? ADD INDEX (id)",
                    "select count(*) from information_schema.statistics where table_schema = database() and table_name = 'a?'"),
            List.of(
                    "CREATE TABLE a? (id int);",
                    "CREATE INDEX i ON a? (id)",
                    "select count(*) from information_schema.statistics where table_schema = database() and table_name = 'a?'"),
            List.of(
                    "CREATE TABLE a? (id int, KEY i (id));",
                    "DROP INDEX i ON a?",
                    "select 1 - count(*) from information_schema.statistics where table_schema = database() and table_name = 'a?'"),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (7);",
                    "ALTER TABLE a? MODIFY id bigint NOT NULL",
                    count("columns", columns("id") + " and column_type like 'bigint%'")),
            List.of("CREATE TABLE a? (id int);", "RENAME TABLE a? TO b?", count("tables", "table_name = 'b?'")),
            List.of("CREATE TABLE a? (id int);", "ALTER TABLE a? RENAME b?", count("tables", "table_name = 'b?'")),
            List.of(
                    "CREATE TABLE a? (id int);",
                    "DROP TABLE a?",
                    "select 1 - count(*) from information_schema.tables"
                            + " where table_schema = database() and table_name = 'a?'"),
            List.of(
                    "CREATE TABLE a? (id int); CREATE TABLE b? (id int);",
                    "DROP TABLE a?, b?",
                    "select 1 - count(*) from information_schema.tables where table_schema = database()"
                            + " and table_name in ('a?', 'b?')"),
            List.of("", "CREATE VIEW a? AS SELECT 1 AS one", count("views", "table_name = 'a?'")),
            List.of("CREATE VIEW a? AS SELECT 1;", "CREATE OR REPLACE VIEW a? AS SELECT 7", "select 1 from a?"),
            List.of(
                    "",
                    "CREATE PROCEDURE a?() SELECT 1",
                    "select count(*) from information_schema.routines"
                            + " where routine_schema = database() and routine_name = 'a?'"),
            List.of(
                    "CREATE TABLE a? (id int);",
                    "CREATE TRIGGER t? BEFORE INSERT ON a? FOR EACH ROW SET NEW.id = 5",
                    "select count(*) from information_schema.triggers where trigger_schema = database()"
                            + " and trigger_name = 't?'"),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (1), (2);",
                    "TRUNCATE TABLE a?",
                    "select 1 - count(*) from a?"),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (1);",
                    "UPDATE a? SET id = id + 1",
                    "select id - 1 from a?"),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (1);",
                    "INSERT INTO a? SELECT id + 1 FROM a?",
                    "select count(*) - 1 from a?"),
            List.of(
                    "CREATE TABLE a? (id int) ENGINE = MyISAM;",
                    "ALTER TABLE a? ADD x int",
                    count("columns", columns("x"))),
            List.of(
                    "SET sql_mode = 'ANSI'; CREATE TABLE a? (id int);",
                    "ALTER TABLE a? ADD x int",
                    count("columns", columns("x"))),
            List.of(
                    "CREATE TABLE a? (id int); SET foreign_key_checks = 0;",
                    "ALTER TABLE a? ADD INDEX (id)",
                    count("statistics", "table_name = 'a?'")),
            List.of(
                    "SET foreign_key_checks = 0; SET sql_mode = 'ANSI';",
                    "CREATE TABLE \"a?\" (id int)",
                    count("tables", "table_name = 'a?'")),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (1); SET sql_mode = 'ANSI';",
                    "UPDATE \"a?\" SET id = id + 1",
                    "select id - 1 from a?"),
            List.of(
                    "CREATE TABLE a? (id int); SET @@session.unique_checks = 0; SET NAMES utf8mb4;",
                    "RENAME TABLE a? TO b?",
                    count("tables", "table_name = 'b?'")));

    private static final List<List<String>> POSTGRES_CASES = List.of(
            List.of(
                    "CREATE TABLE a? (id int);",
                    "CREATE INDEX CONCURRENTLY ON a? (id)",
                    "select count(*) from pg_index where indrelid = 'a?'::regclass and indisvalid"),
            List.of(
                    "CREATE TABLE a? (id int);",
                    "CREATE UNIQUE INDEX CONCURRENTLY \"I?\" ON public.a? (id)",
                    "select count(*) from pg_index where indrelid = 'a?'::regclass and indisvalid"),
            List.of(
                    "CREATE TABLE a? (id int PRIMARY KEY);",
                    "REINDEX TABLE CONCURRENTLY a?",
                    "select count(*) from pg_index where indrelid = 'a?'::regclass and indisvalid"),
            List.of(
                    "CREATE TABLE a? (id int); CREATE INDEX i? ON a? (id);",
                    "DROP INDEX CONCURRENTLY i?",
                    "select 1 - count(*) from pg_index where indrelid = 'a?'::regclass"),
            List.of(
                    "CREATE TABLE a? (id int) PARTITION BY LIST (id); CREATE TABLE b? PARTITION OF a? FOR VALUES IN (1);",
                    "ALTER TABLE a? DETACH PARTITION b? CONCURRENTLY",
                    "select 1 - count(*) from pg_inherits where inhrelid = 'b?'::regclass"),
            List.of("CREATE TABLE a? (id int);", "VACUUM a?", "select 1"),
            List.of(
                    "CREATE TABLE a? (id int); SET maintenance_work_mem = '8MB';",
                    "CREATE INDEX CONCURRENTLY ON a? (id)",
                    "select count(*) from pg_index where indrelid = 'a?'::regclass and indisvalid"),
            List.of(
                    "CREATE TABLE a? (id int); CREATE INDEX i? ON a? (id); SET search_path = public, pg_catalog;",
                    "DROP INDEX CONCURRENTLY i?",
                    "select 1 - count(*) from pg_index where indrelid = 'a?'::regclass"),
            List.of(
                    "CREATE TABLE a? (id int); INSERT INTO a? VALUES (1);",
                    "UPDATE a? SET id = id + 1",
                    "select id - 1 from a?"));

    private static String count(String view, String condition) {
        return "select count(*) from information_schema." + view + " where table_schema = database() and " + condition;
    }

    private static String columns(String name) {
        return "table_name = 'a?' and column_name = '" + name + "'";
    }

    @DatabaseTest({MYSQL, MARIADB, MARIADB_10_11})
    void onMySqlEachStatementHappensOnce(TestDatabase database) {
        eachHappensOnce(database, MYSQL_CASES, "");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresEachStatementHappensOnce(TestDatabase database) {
        eachHappensOnce(database, POSTGRES_CASES, "");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresEachStatementHappensOnceInAFileWithoutTransaction(TestDatabase database) {
        eachHappensOnce(database, POSTGRES_CASES, "-- nestflux:no-transaction\n");
    }

    private void eachHappensOnce(TestDatabase database, List<List<String>> cases, String head) {
        Workbench bench = new Workbench(database, directory);
        database.execute("create table steps (step int)");
        int number = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> each : cases) {
            for (boolean after : List.of(false, true)) {
                String own = Integer.toString(++number);
                bench.file(
                        "%04d_case.sql".formatted(number),
                        head + each.get(0).replace("?", own) + "\n" + CUT + " "
                                + each.get(1).replace("?", own).replaceFirst(" ", " " + CUT + " ")
                                + ";\nINSERT INTO steps VALUES (" + number + ");");
                Saboteur cut = new Saboteur(bench.request().database(), CUT, after);
                assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                        .as(each.get(1))
                        .hasMessageContaining("the line is cut");

                Migrator.migrate(bench.request());

                List<String> once = bench.query(each.get(2).replace("?", own));
                if (!once.equals(List.of("1")) && !each.get(1).startsWith("TRUNCATE")) {
                    wrong.add(each.get(1) + (after ? " after: " : " before: ") + once);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(bench.query("select count(distinct step) from steps")).containsExactly("" + number);
        assertThat(bench.query("select count(*) from steps")).containsExactly("" + number);
        assertThat(bench.status().upToDate()).isTrue();
    }

    /**
     * The table does not roll back, so that MySQL does not record the look at it together with what it does, either.
     */
    @DatabaseTest({MYSQL, MARIADB})
    void whatOnlyLooksAtDeclaredRowsIsLookedAtAgain(TestDatabase database) {
        RowSql rows = Dialects.sql(database.server() == MYSQL ? Dialect.MYSQL : Dialect.MARIADB)
                .rows();
        QualifiedName name = new QualifiedName("", "Währung");
        Table table = Table.empty("Währung")
                .withColumns(List.of(column("code", "char(3)"), column("for", "double"), column("raw", "binary(2)")));
        Map<String, String> key = Map.of("code", "'EUR'");
        String guard = rows.require(List.of(
                new RowSql.Expectation(
                        rows.exists(name, table, key, Map.of("code", "'EUR'", "for", "1.5", "raw", "x'0102'")),
                        "it's gone; INSERT INTO it"),
                new RowSql.Expectation(
                        "NOT " + rows.exists(name, table, Map.of("code", "'USD'"), Map.of()), "is there")));
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_t.sql",
                        "CREATE TABLE `Währung` (code char(3) PRIMARY KEY, `for` double, raw binary(2)) ENGINE = MyISAM;\n"
                                + "INSERT INTO `Währung` VALUES ('EUR', 1.5, x'0102');")
                .file(
                        "0002_rows.sql",
                        "DELIMITER //\n" + guard.replaceFirst(" ", " " + CUT + " ") + "\n//\nDELIMITER ;\n"
                                + "UPDATE `Währung` SET `for` = `for` + 1;");
        for (boolean after : List.of(false, true)) {
            Saboteur cut = new Saboteur(bench.request().database(), CUT, after);
            assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                    .hasMessageContaining("the line is cut");
        }

        bench.migrate();

        assertThat(bench.query("select `for` from `Währung`")).containsExactly("2.5");
        assertThat(bench.status().upToDate()).isTrue();
    }

    private static Column column(String name, String type) {
        return new Column(
                name, type, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Options.NONE);
    }

    @DatabaseTest(MARIADB)
    void aBlockThatWritesIsNotTakenForOneThatLooks(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_t.sql", "CREATE TABLE t (v int);\nINSERT INTO t VALUES (1);")
                .file(
                        "0002_block.sql",
                        "DELIMITER //\n" + "BEGIN " + CUT
                                + " NOT ATOMIC\n    IF NOT (EXISTS (SELECT 1 FROM t WHERE v = 2)) THEN\n"
                                + "        UPDATE t SET v = v + 1;\n    END IF;\nEND\n//\nDELIMITER ;\n");
        Saboteur cut = new Saboteur(bench.request().database(), CUT, true);
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                .hasMessageContaining("the line is cut");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-505");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void theStatementThatWasBegunIsTheOneThatIsLookedUpAndNotTheSettingBeforeIt(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_t.sql", "CREATE TABLE t (v int);\nINSERT INTO t VALUES (1);")
                .file(
                        "0002_a.sql",
                        "SET foreign_key_checks = 0;\nALTER " + CUT + " TABLE t ADD INDEX (v);\n"
                                + "INSERT INTO t SELECT @@foreign_key_checks + 100;");
        Saboteur cut = new Saboteur(bench.request().database(), CUT, true);
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                .hasMessageContaining("the line is cut");
        List<String> recovered = new ArrayList<>();
        MigrateListener listener = new MigrateListener() {
            @Override
            public void recovered(String file, int statement, boolean happened) {
                recovered.add(file + " " + statement + " " + happened);
            }
        };

        assertThat(Migrator.migrate(bench.request().withDryRun(true)).dryRun().orElseThrow())
                .contains("SET foreign_key_checks = 0;")
                .doesNotContain("ADD INDEX");
        Migrator.migrate(bench.request().withListener(listener));

        assertThat(recovered).containsExactly("0002_a.sql 2 true");
        assertThat(bench.query("select count(*) from information_schema.statistics where table_name = 't'"
                        + " and table_schema = database()"))
                .containsExactly("1");
        assertThat(bench.query("select v from t order by v")).containsExactly("1", "100");
        assertThat(bench.status().upToDate()).isTrue();
    }

    @DatabaseTest({MYSQL, MARIADB, MARIADB_10_11})
    void equalTablesThatSwapNamesSwapThemOnce(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_t.sql",
                        "CREATE TABLE blue (v int);\nCREATE TABLE green (v int);\nINSERT INTO blue VALUES (1);");
        String qualified = "%1$s.blue TO tmp, green TO blue, tmp TO %1$s.green".formatted(database.name());
        int number = 1;
        for (String swap : List.of("blue TO tmp, green TO blue, tmp TO green", qualified)) {
            for (boolean after : List.of(false, true)) {
                bench.file("000" + ++number + "_swap.sql", "RENAME " + CUT + " TABLE " + swap + ";");
                Saboteur cut = new Saboteur(bench.request().database(), CUT, after);
                assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                        .hasMessageContaining("the line is cut");

                bench.migrate();

                assertThat(bench.query("select v from " + (after ? "blue" : "green")))
                        .as("the line was cut " + (after ? "after " : "before ") + swap)
                        .containsExactly("1");
            }
        }
    }

    /** It takes the right to look at InnoDB's own tables. */
    @DatabaseTest({MYSQL, MARIADB})
    void whoMayNotSeeWhichTableIsWhichIsAsked(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_t.sql", "CREATE TABLE blue (v int);\nCREATE TABLE green (v int);")
                .file("0002_swap.sql", "RENAME " + CUT + " TABLE blue TO tmp, green TO blue, tmp TO green;");
        String user = "nf_" + database.name();
        database.execute(
                "create user " + user + "@'%' identified by 'nestflux'",
                "grant all on " + database.name() + ".* to " + user + "@'%'");
        try {
            Saboteur cut = new Saboteur(Database.at(database.url(), user, "nestflux"), CUT, true);
            assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                    .hasMessageContaining("the line is cut");

            assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-505");

            Resolver.resolve(bench.request(), "0002_swap", new Resolution.Done());
            database.execute("alter table blue add other int");
            bench.file("0003_swap.sql", "RENAME " + CUT + " TABLE blue TO tmp, green TO blue, tmp TO green;");
            assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                    .hasMessageContaining("the line is cut");
            Migrator.migrate(bench.request().withDatabase(Database.at(database.url(), user, "nestflux")));
            assertThat(bench.query("select count(other) from green")).containsExactly("0");
        } finally {
            database.execute("drop user " + user + "@'%'");
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aRollbackWithSettingsGoesOnBehindTheStatementThatHappened(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_t.sql", "CREATE TABLE t (v int);\nINSERT INTO t VALUES (1);")
                .file("0002_a.sql", "ALTER TABLE t ADD x int;")
                .file(
                        "0002_a.down.sql",
                        "SET foreign_key_checks = 0;\nALTER " + CUT + " TABLE t DROP COLUMN x;\n"
                                + "INSERT INTO t SELECT @@foreign_key_checks + 100;");
        for (boolean after : List.of(false, true)) {
            bench.migrate();
            Saboteur cut = new Saboteur(bench.request().database(), CUT, after);
            assertThatThrownBy(() -> Rollback.rollback(bench.request().withDatabase(cut), false))
                    .hasMessageContaining("the line is cut");

            Rollback.rollback(bench.request(), false);
        }

        assertThat(bench.query("select v from t order by v")).containsExactly("1", "100", "100");
        assertThat(bench.query("select count(*) from information_schema.columns where table_name = 't'"
                        + " and table_schema = database()"))
                .containsExactly("1");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aTableThatDoesNotRollBackIsKnownAlsoIfTheFileBeforeMakesIt(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int) ENGINE = MyISAM;")
                .file("0002_b.sql", "CREATE TABLE b LIKE a;")
                .file("0003_rows.sql", "INSERT " + CUT + " INTO b VALUES (1);\n");
        Saboteur cut = new Saboteur(bench.request().database(), CUT, true);
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                .hasMessageContaining("the line is cut");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-505");
        assertThat(bench.query("select count(*) from b")).containsExactly("1");
    }

    private static final String LOG = "CREATE TABLE log (n int) ENGINE = MyISAM; CREATE TABLE t (id int PRIMARY KEY);";

    /** Each leads to a table that keeps what a transaction takes back; made before, or by the file before. */
    private static final List<List<String>> DETOURS = List.of(
            List.of(
                    LOG + "INSERT INTO log VALUES (1); CREATE VIEW v AS SELECT n AS m FROM log;",
                    "UPDATE %s v SET m = m + 1"),
            List.of(
                    LOG + "CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW INSERT INTO log VALUES (1);",
                    "INSERT %s INTO t VALUES (1)"),
            List.of(
                    "CREATE FUNCTION f() RETURNS int DETERMINISTIC BEGIN INSERT INTO log VALUES (1); RETURN 1; END;"
                            + LOG,
                    "INSERT %s INTO t VALUES (f())"),
            List.of(
                    LOG + "CREATE PROCEDURE p() INSERT INTO log VALUES (1);"
                            + "CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW CALL p();"
                            + "CREATE VIEW v AS SELECT id AS n FROM t; CREATE VIEW w AS SELECT n AS m FROM v;",
                    "INSERT %s INTO w VALUES (1)"),
            List.of(
                    "CREATE TABLE IF NOT EXISTS blog (n int) ENGINE = MyISAM; RENAME TABLE blog TO log;",
                    "INSERT %s INTO log VALUES (1)"));

    @DatabaseTest({MYSQL, MARIADB})
    void whatComesToSuchATableOnADetourIsNeverRunTwice(TestDatabase database) throws IOException {
        for (List<String> detour : DETOURS) {
            for (boolean before : new boolean[] {true, false}) {
                try (TestDatabase fresh = database.server().createDatabase()) {
                    String made = detour.get(0);
                    String writes = detour.get(1).formatted(CUT) + ";\n";
                    Path files = Files.createDirectory(directory.resolve(fresh.name()));
                    Workbench bench = new Workbench(fresh, files).file("0001_a.sql", made);
                    if (before) {
                        bench.migrate();
                    }
                    bench.file("0002_b.sql", writes);
                    Saboteur cut = new Saboteur(bench.request().database(), CUT, true);
                    assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                            .hasMessageContaining("the line is cut");

                    assertThatThrownBy(bench::migrate).as(writes).hasMessageStartingWith("NF-505");
                    assertThat(bench.query("select count(*) from log"))
                            .as(writes)
                            .containsExactly("1");
                }
            }
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whatTheCatalogDoesNotShowStopsWithWordsOnHowToGoOn(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        "CREATE TABLE a (id int) ENGINE = MyISAM;\nINSERT " + CUT + " INTO a VALUES (1);\n");
        Saboteur cut = new Saboteur(bench.request().database(), CUT, true);
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withDatabase(cut)))
                .hasMessageContaining("the line is cut");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-505")
                .hasMessageContaining("ended while statement 2 of 2 ran")
                .hasMessageContaining("mvn nestflux:resolve -Dnestflux.migration=0001_a -Dnestflux.as=statement:2");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void anInvalidIndexIsDroppedAndBuiltAnew(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1), (1);")
                .file("0002_i.sql", "CREATE UNIQUE INDEX CONCURRENTLY i ON a (id);");
        assertThatThrownBy(bench::migrate).hasMessageContaining("SQLSTATE 23505");
        assertThat(bench.query("select count(*) from pg_index where not indisvalid"))
                .containsExactly("0");

        database.execute("delete from a");
        bench.migrate();

        assertThat(bench.query("select indisvalid from pg_index where indrelid = 'a'::regclass"))
                .containsExactly("t");
    }
}
