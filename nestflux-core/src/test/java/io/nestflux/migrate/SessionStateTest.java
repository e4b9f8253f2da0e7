package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.migration.Placeholders;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What a session held is gone with its runner: the next one has it again, or says what is missing and runs nothing. */
@Tag("slow")
class SessionStateTest {

    private static final String CUT = "/* cut */";
    private static final String DDL = "ALTER " + CUT + " TABLE t ADD x? int;\n";

    @TempDir
    Path directory;

    /** What a file leaves in its session; what reads it after the line was cut; what the message names. */
    private static final List<List<String>> LOST_ON_MYSQL = List.of(
            // what may be a secret is not kept
            List.of(
                    "SET @u = concat('${value}', uuid());",
                    "INSERT INTO t (v) SELECT @u IS NOT NULL;",
                    "the variable @u"),
            List.of(
                    "SET @a = ${value}; SET @b = @a + rand();",
                    "INSERT INTO t (v) SELECT @b IS NOT NULL;",
                    "the variable @b"),
            List.of(
                    "SELECT uuid() INTO @api_key;",
                    "INSERT INTO t (v) SELECT @api_key IS NOT NULL;",
                    "the variable @api_key"),
            List.of(
                    "SELECT uuid() AS password INTO @p;",
                    "INSERT INTO t (v) SELECT @p IS NOT NULL;",
                    "the variable @p"),
            // what does not fit
            List.of(
                    "SELECT repeat('x', 50000 + count(*)) INTO @long FROM t;",
                    "INSERT INTO t (v) SELECT length(@long);",
                    "the variable @long"),
            List.of(
                    "CREATE TEMPORARY TABLE tmp? AS SELECT rand() AS v;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?"),
            // what went into it is another one now: by its name, behind a view, by a trigger
            List.of(
                    "CREATE TEMPORARY TABLE tmp? AS SELECT v FROM t; UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 1 made (statement 2 may have changed"),
            List.of(
                    "CREATE VIEW seen? AS SELECT v FROM t; CREATE TEMPORARY TABLE tmp? AS SELECT v FROM seen?;"
                            + " UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 2 made (statement 3 may have changed"),
            List.of(
                    "CREATE TABLE log? (v int); CREATE TRIGGER tr? AFTER UPDATE ON t FOR EACH ROW INSERT INTO log? VALUES"
                            + " (1); CREATE TEMPORARY TABLE tmp? AS SELECT v FROM log?; UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 3 made (statement 4 may have changed"));

    private static final List<List<String>> LOST_ON_POSTGRES = List.of(
            List.of(
                    "CREATE TEMP TABLE tmp? AS SELECT random() AS v;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?"),
            List.of(
                    "SELECT v INTO TEMP tmp? FROM t; UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 1 made (statement 2 may have changed"),
            // behind a view, by a trigger, by a function, in a partition, by a cascade
            List.of(
                    "CREATE SCHEMA IF NOT EXISTS apart; CREATE TABLE apart.up? (v int PRIMARY KEY); CREATE TABLE apart.s?"
                            + " (v int REFERENCES apart.up? ON DELETE CASCADE); CREATE TEMP TABLE tmp? AS SELECT v FROM apart.s?;"
                            + " DELETE FROM apart.up?;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 4 made (statement 5 may have changed"),
            List.of(
                    "CREATE VIEW seen? AS SELECT v FROM t; CREATE TEMP TABLE tmp? AS SELECT v FROM seen?;"
                            + " UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 2 made (statement 3 may have changed"),
            List.of(
                    "CREATE TABLE log? (v int); CREATE FUNCTION note?() RETURNS trigger LANGUAGE plpgsql AS"
                            + " $$ BEGIN INSERT INTO log? VALUES (1); RETURN new; END $$;"
                            + " CREATE TRIGGER tr? AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION note?();"
                            + " CREATE TEMP TABLE tmp? AS SELECT v FROM log?; UPDATE t SET v = v - 1 WHERE v < 0;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 4 made (statement 5 may have changed"),
            List.of(
                    "CREATE TABLE s? (v int); CREATE FUNCTION fill?() RETURNS void LANGUAGE sql AS 'INSERT INTO s? VALUES (1)';"
                            + " CREATE TEMP TABLE tmp? AS SELECT v FROM s?; SELECT fill?();",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 3 made (statement 4 may have changed"),
            List.of(
                    "CREATE TABLE p? (v int) PARTITION BY LIST (v); CREATE TABLE p?_1 PARTITION OF p? FOR VALUES IN (1);"
                            + " CREATE TEMP TABLE tmp? AS SELECT v FROM p?; INSERT INTO p?_1 VALUES (1);",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?, which statement 3 made (statement 4 may have changed"),
            List.of(
                    "DO $$ BEGIN PERFORM set_config('search_path', 'public', false); END $$;",
                    "INSERT INTO t (v) VALUES (1);",
                    "the settings of statement 1"),
            List.of(
                    "DO $$ BEGIN SET search_path = public; END $$;",
                    "INSERT INTO t (v) VALUES (1);",
                    "the settings of statement 1"),
            List.of("INSERT INTO t (v) VALUES (-1);", "INSERT INTO t (v) SELECT lastval();", "lastval()"));

    /** What a file leaves in its session; what reads it after the line was cut; which row that makes. */
    private static final List<List<String>> KEPT_ON_MYSQL = List.of(
            List.of("SET @a = 40; SET @b = concat(@a, @a) - 3998;", "INSERT INTO t (v) VALUES (@b);", "42"),
            List.of("SET @a = ${value};", "INSERT INTO t (v) VALUES (@a);", "77"),
            List.of("SET @a = 5; SET @a := @a * 2;", "INSERT INTO t (v) VALUES (@a);", "10"),
            List.of(
                    "SET @old = @@sql_mode, sql_mode = 'ANSI';",
                    "INSERT INTO \"t\" (v) SELECT @old <> @@sql_mode;",
                    "1"),
            List.of("SET @u = uuid();", "SET @u = 3; INSERT INTO t (v) VALUES (@u);", "3"),
            // values of rows and of the server are kept with the record
            List.of(
                    "SET @m = (SELECT count(*) + 20 FROM t WHERE v < 0);",
                    "INSERT INTO t (v) VALUES (@m * 0 + 21);",
                    "21"),
            List.of("SELECT min(id) * 0 + 5 INTO @c FROM t;", "INSERT INTO t (v) VALUES (@c);", "5"),
            List.of("SELECT @m := 5;", "INSERT INTO t (v) VALUES (@M);", "5"),
            List.of(
                    "INSERT INTO t (v) VALUES (-1); SET @u = uuid(); SET @before = @u;",
                    "INSERT INTO t (v) SELECT @u = @before AND length(@u) = 36;",
                    "1"),
            List.of(
                    "INSERT INTO t (v) VALUES (-7); SELECT max(id) INTO @id FROM t;",
                    "INSERT INTO t (v) SELECT last_insert_id() = @id;",
                    "1"),
            List.of(
                    "SELECT 1.50, 2.5e0, NULL, x'00ff', _latin1 x'e9' COLLATE latin1_bin, cast(-3 as signed), ''"
                            + " INTO @d, @f, @n, @x, @l, @i, @e;",
                    "INSERT INTO t (v) SELECT concat(@d, '|', @f * 2) = '1.50|5' AND @n IS NULL AND hex(@x) = '00FF'"
                            + " AND charset(@x) = 'binary' AND collation(@l) = 'latin1_bin' AND hex(@l) = 'E9'"
                            + " AND @i + 1 = -2 AND @e = '' AND charset(@e) <> 'binary';",
                    "1"),
            List.of(
                    "SET @`odd name` = (SELECT 8); SET @q.r = (SELECT 1);",
                    "INSERT INTO t (v) VALUES (@`odd name` + @q.r);",
                    "9"),
            List.of(
                    "SELECT @@sql_mode INTO @old; SET sql_mode = 'ANSI'; SET @new = (SELECT @@sql_mode);"
                            + " SET sql_mode = @old;",
                    "INSERT INTO t (v) SELECT @@sql_mode = @old AND @new <> @old;",
                    "1"),
            List.of(
                    "SET @s = concat('INSERT INTO t (v) SELECT 3 + 0 * ', rand()); PREPARE p FROM @s;",
                    "EXECUTE p;",
                    "3"),
            List.of("PREPARE p FROM 'INSERT INTO t (v) VALUES (8)';", "EXECUTE p;", "8"),
            List.of(
                    "SET @s = 'SELECT 1'; PREPARE p FROM @s; EXECUTE p; DEALLOCATE PREPARE p; SET @s = NULL;",
                    "INSERT INTO t (v) SELECT coalesce(@s, 4);",
                    "4"),
            List.of(
                    "CREATE TEMPORARY TABLE tmp? (v int);",
                    "DROP TEMPORARY TABLE IF EXISTS tmp?; INSERT INTO t (v) VALUES (9);",
                    "9"),
            // temporary tables are made and filled again
            List.of(
                    "CREATE TABLE s? (a int); INSERT INTO s? VALUES (3), (4);"
                            + " CREATE TEMPORARY TABLE tmp? AS SELECT sum(a) AS v FROM s?;",
                    "INSERT INTO t (v) SELECT v FROM tmp?; DROP TEMPORARY TABLE tmp?;",
                    "7"),
            List.of(
                    "SET @a = 2; CREATE TEMPORARY TABLE tmp? (id int, v int, KEY k (v)); INSERT INTO tmp? VALUES (1, @a);"
                            + " SET @a = 9; UPDATE tmp? SET v = v + 1; ALTER TABLE tmp? ADD w int DEFAULT 5;"
                            + " CREATE INDEX i ON tmp? (w); DELETE FROM tmp? WHERE id > 1;",
                    "INSERT INTO t (v) SELECT v + w FROM tmp?;",
                    "8"),
            List.of(
                    "CREATE TEMPORARY TABLE a? AS SELECT 6 AS v; CREATE TEMPORARY TABLE b? AS SELECT v + 1 AS v FROM a?;"
                            + " DROP TEMPORARY TABLE a?;",
                    "INSERT INTO t (v) SELECT v FROM b?;",
                    "7"),
            List.of(
                    "INSERT INTO t (v) VALUES (-1);",
                    "INSERT INTO t (v) VALUES (-1); INSERT INTO t (v) SELECT last_insert_id() * 0 + 6;",
                    "6"));

    private static final List<List<String>> KEPT_ON_POSTGRES = List.of(
            List.of("PREPARE p AS INSERT INTO t (v) VALUES (8);", "EXECUTE p;", "8"),
            List.of(
                    "SET search_path = pg_catalog;",
                    "INSERT INTO public.t (v) SELECT length(current_setting('search_path'));",
                    "10"),
            List.of(
                    "DO $$ BEGIN PERFORM set_config('search_path', 'public', true); END $$;",
                    "INSERT INTO t (v) VALUES (3);",
                    "3"),
            List.of("CREATE TEMP TABLE tmp? (v int); DROP TABLE tmp?;", "INSERT INTO t (v) VALUES (4);", "4"),
            // temporary tables are made and filled again
            List.of("SELECT 7 AS v INTO TEMP tmp?;", "INSERT INTO t (v) SELECT v FROM tmp?; DROP TABLE tmp?;", "7"),
            List.of(
                    "CREATE TABLE s? (a int); INSERT INTO s? VALUES (3), (4);"
                            + " CREATE TEMP TABLE tmp? AS SELECT sum(a) AS v FROM s?; UPDATE tmp? SET v = v + 1;"
                            + " ALTER TABLE tmp? ADD w int DEFAULT 5; CREATE INDEX ON tmp? (w);",
                    "INSERT INTO t (v) SELECT v + w FROM tmp?;",
                    "13"),
            List.of(
                    "SELECT count(*) * 0 + 5 AS v INTO TEMP tmp? FROM public.t;",
                    "DO $$ BEGIN INSERT INTO public.t (v) SELECT v FROM tmp?; END $$;",
                    "5"));

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlWhatIsGoneStopsTheNextRunBeforeAnythingRuns(TestDatabase database) {
        eachStops(database, LOST_ON_MYSQL, DDL);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresWhatIsGoneStopsTheNextRunBeforeAnythingRuns(TestDatabase database) {
        eachStops(database, LOST_ON_POSTGRES, "CREATE INDEX " + CUT + " CONCURRENTLY x? ON t (v);\n");
    }

    private void eachStops(TestDatabase database, List<List<String>> cases, String interrupted) {
        Workbench bench = bench(database);
        int number = 1;
        List<String> wrong = new ArrayList<>();
        for (List<String> each : cases) {
            for (boolean after : List.of(false, true)) {
                String own = Integer.toString(++number);
                cut(bench, number, each, interrupted, after);
                String rows = bench.query("select count(*) from t").get(0);
                String says = message(() -> Migrator.migrate(request(bench)));
                if (!says.startsWith("NF-505") || !says.contains(each.get(2).replace("?", own))) {
                    wrong.add(each + ": " + says);
                }
                if (!bench.query("select count(*) from t").get(0).equals(rows)) {
                    wrong.add(each + " wrote a row");
                }
                if (!bench.states().get(number - 1).equals(StatusResult.State.UNKNOWN)) {
                    wrong.add(each + " is " + bench.states().get(number - 1));
                }
                Resolver.resolve(bench.request(), "000" + number, new Resolution.Done());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlWhatCanBeMadeAgainIs(TestDatabase database) {
        eachGoesOn(database, KEPT_ON_MYSQL, DDL);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgresWhatCanBeMadeAgainIs(TestDatabase database) {
        eachGoesOn(database, KEPT_ON_POSTGRES, "CREATE INDEX " + CUT + " CONCURRENTLY x? ON public.t (v);\n");
    }

    /** The idiom for a column that may be there, whose text is made of what there is. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatIsPreparedFromWhatThereIsRunsOnce(TestDatabase database) {
        Workbench bench = bench(database);
        int number = 1;
        List<String> wrong = new ArrayList<>();
        for (String column : List.of("v", "added?")) {
            for (String place : List.of("EXECUTE " + CUT + " p;", "DEALLOCATE " + CUT + " PREPARE p;")) {
                for (boolean after : List.of(false, true)) {
                    String idiom = "SET @s = (SELECT IF(count(*) > 0, 'SELECT 1', 'ALTER TABLE t ADD COLUMN " + column
                            + " int') FROM information_schema.columns WHERE table_schema = database()"
                            + " AND table_name = 't' AND column_name = '" + column + "');\n"
                            + "PREPARE p FROM @s;\nEXECUTE p;\nDEALLOCATE PREPARE p;\n";
                    String cut = idiom.replace(place.replace(CUT + " ", ""), place);
                    cut(bench, ++number, List.of("", "INSERT INTO t (v) VALUES (?);"), cut, after);
                    List<StatusResult.State> states = bench.states();
                    String says = message(() -> Migrator.migrate(request(bench)));
                    if (!says.isEmpty() || states.contains(StatusResult.State.UNKNOWN)) {
                        wrong.add(column + " " + place + after + ": " + states + says);
                        Resolver.resolve(bench.request(), "%04d".formatted(number), new Resolution.Done());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(bench.query("select v from t order by id")).hasSize(number - 1);
        assertThat(bench.query("select count(*) from information_schema.columns where table_schema = database()"
                        + " and table_name = 't'"))
                .containsExactly("6");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anAccountIsMadeAndDroppedOnce(TestDatabase database) {
        Workbench bench = bench(database);
        String name = "u" + Math.abs(database.name().hashCode());
        int number = 1;
        for (String verb : List.of("CREATE ", "DROP ")) {
            for (boolean after : List.of(false, true)) {
                String statement = verb + CUT + " USER '" + name + after + "'@'localhost';\n";
                cut(bench, ++number, List.of("", "INSERT INTO t (v) VALUES (1);"), statement, after);
                Migrator.migrate(request(bench));
            }
        }
        assertThat(bench.query("select v from t")).hasSize(4);
        assertThat(bench.query("select count(*) from mysql.user where user like '" + name + "%'"))
                .containsExactly("0");
    }

    /** A statement that changes a temporary table only never happened: what it changed is gone. */
    @DatabaseTest({MYSQL, MARIADB})
    void aTemporaryTableThatWasBeingChangedIsChangedOnce(TestDatabase database) {
        Workbench bench = bench(database);
        String made = "CREATE TEMPORARY TABLE tmp? AS SELECT 3 AS v;";
        int number = 1;
        for (String statement : List.of(
                "ALTER " + CUT + " TABLE tmp? ADD w int DEFAULT 4", "INSERT " + CUT + " INTO tmp?" + " VALUES (4)")) {
            for (boolean after : List.of(false, true)) {
                boolean wider = statement.startsWith("ALTER");
                String reader = "INSERT INTO t (v) SELECT sum(v" + (wider ? " + w" : "") + ") FROM tmp?;";
                cut(bench, ++number, List.of(made, reader), statement + ";\n", after);
                bench.migrate();
            }
        }
        assertThat(bench.query("select v from t")).containsExactly("7", "7", "7", "7");
    }

    /** Whether what it was made of is still there, only the look at the interrupted statement tells. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatATemporaryTableWasMadeOfMayGoWithTheInterruptedStatement(TestDatabase database) {
        Workbench bench = bench(database);
        String made = "CREATE TABLE s? AS SELECT 5 AS v; CREATE TEMPORARY TABLE tmp? AS SELECT v FROM s?;";
        String drop = "DROP " + CUT + " TABLE s?;\n";
        String reader = "INSERT INTO t (v) SELECT v FROM tmp?;";
        cut(bench, 2, List.of(made, reader), drop, false);
        bench.migrate();
        cut(bench, 3, List.of(made, "INSERT INTO t (v) VALUES (6);"), drop, true);
        bench.migrate();
        cut(bench, 4, List.of(made, reader), drop, true);

        assertThat(message(() -> Migrator.migrate(bench.request())))
                .startsWith("NF-505")
                .contains("statement 3 may have changed what went into it");
        assertThat(bench.query("select v from t order by v")).containsExactly("5", "6");
    }

    /** As when somebody else has taken away what it was made of. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatDoesNotRunAgainStopsBeforeAnythingElseRuns(TestDatabase database) {
        Workbench bench = bench(database);
        database.execute("CREATE TABLE s (v int)");
        cut(
                bench,
                2,
                List.of("CREATE TEMPORARY TABLE tmp AS SELECT v FROM s;", "INSERT INTO t (v) SELECT v FROM tmp;"),
                DDL,
                false);
        database.execute("DROP TABLE s");

        assertThat(message(() -> Migrator.migrate(bench.request())))
                .startsWith("NF-505")
                .contains("What statement 1 made", "s' doesn't exist", "Nothing more was run");
        assertThat(bench.query("select count(*) from information_schema.columns where table_schema = database()"
                        + " and table_name = 't'"))
                .containsExactly("2");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whatAStatementItselfGaveIsNotTakenForWhatWasBefore(TestDatabase database) {
        Workbench bench = bench(database);
        bench.file(
                "0002_case.sql",
                "SET @c = (SELECT 1); CREATE " + CUT + " TABLE made AS SELECT (@c := 2) AS v;"
                        + " INSERT INTO t (v) VALUES (@c);");
        assertThatThrownBy(() -> Migrator.migrate(bench.request()
                        .withDatabase(new Saboteur(bench.request().database(), CUT, true))))
                .hasMessageContaining("the line is cut");

        assertThat(message(() -> Migrator.migrate(bench.request())))
                .startsWith("NF-505")
                .contains("the variable @c");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whatIsKeptIsShownNowhereAndGoneInTheEnd(TestDatabase database) {
        Workbench bench = bench(database);
        cut(
                bench,
                2,
                List.of("SELECT 'plain' INTO @c;", "INSERT INTO t (v) SELECT length(@c); INSERT;", ""),
                DDL,
                false);
        String hex = "706C61696E";
        assertThat(bench.query("select count(*) from nestflux_history where intent_before like '%" + hex + "%'"))
                .containsExactly("1");
        assertThat(StatusJson.of(bench.status()))
                .doesNotContainIgnoringCase(hex)
                .doesNotContain("plain");
        assertThat(bench.history().toString()).doesNotContainIgnoringCase(hex);

        assertThat(message(() -> Migrator.migrate(bench.request())))
                .startsWith("NF-504")
                .doesNotContainIgnoringCase(hex);
        bench.file(
                "0002_case.sql",
                "SELECT 'plain' INTO @c;\n" + DDL.replace("?", "2") + "INSERT INTO t (v) SELECT length(@c);");
        bench.migrate();

        assertThat(bench.query("select v from t")).containsExactly("5");
        assertThat(bench.query("select count(*) from nestflux_history where intent_before is not null"))
                .containsExactly("0");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whatIsKeptOutlivesAnAnswerOfAPerson(TestDatabase database) {
        Workbench bench = bench(database);
        database.execute("CREATE PROCEDURE noted() INSERT INTO t (v) VALUES (1)");
        bench.file("0002_case.sql", "SET @c = (SELECT 7);\nCALL " + CUT + " noted();\nINSERT INTO t (v) VALUES (@c);");
        assertThatThrownBy(() -> Migrator.migrate(bench.request()
                        .withDatabase(new Saboteur(bench.request().database(), CUT, true))))
                .hasMessageContaining("the line is cut");
        assertThat(message(() -> Migrator.migrate(bench.request()))).startsWith("NF-505");

        Resolver.resolve(bench.request(), "0002", new Resolution.Statements(2));
        bench.migrate();

        assertThat(bench.query("select v from t order by v")).containsExactly("1", "7");
    }

    private void eachGoesOn(TestDatabase database, List<List<String>> cases, String interrupted) {
        Workbench bench = bench(database);
        int number = 1;
        List<String> wrong = new ArrayList<>();
        for (List<String> each : cases) {
            for (boolean after : List.of(false, true)) {
                cut(bench, ++number, each, interrupted, after);
                database.execute("delete from t where v >= 0");
                String says = message(() -> Migrator.migrate(request(bench)));
                List<String> rows = bench.query("select v from t where v >= 0");
                if (!says.isEmpty() || !rows.equals(List.of(each.get(2)))) {
                    wrong.add(each + (after ? " after: " : " before: ") + rows + says);
                    Resolver.resolve(bench.request(), "%04d".formatted(number), new Resolution.Done());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Workbench bench(TestDatabase database) {
        String key = database.server().isPostgres() ? "id serial PRIMARY KEY" : "id int AUTO_INCREMENT PRIMARY KEY";
        Workbench bench = new Workbench(database, directory).file("0001_t.sql", "CREATE TABLE t (" + key + ", v int);");
        bench.migrate();
        return bench;
    }

    private static MigrateRequest request(Workbench bench) {
        return bench.request().withPlaceholders(Placeholders.of(Map.of("value", "77")));
    }

    private static void cut(Workbench bench, int number, List<String> each, String interrupted, boolean after) {
        String own = Integer.toString(number);
        bench.file(
                "%04d_case.sql".formatted(number), (each.get(0) + "\n" + interrupted + each.get(1)).replace("?", own));
        Saboteur cut = new Saboteur(bench.request().database(), CUT, after);
        assertThatThrownBy(() -> Migrator.migrate(request(bench).withDatabase(cut)))
                .as(each.toString())
                .hasMessageContaining("the line is cut");
    }

    private static String message(ThrowingCallable run) {
        try {
            run.call();
            return "";
        } catch (Throwable stopped) {
            return String.valueOf(stopped.getMessage());
        }
    }
}
