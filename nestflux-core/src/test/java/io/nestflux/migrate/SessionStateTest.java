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
            List.of("SET @u = uuid();", "INSERT INTO t (v) SELECT @u IS NOT NULL;", "the variable @u"),
            List.of("SET @m = (SELECT count(*) FROM t);", "INSERT INTO t (v) VALUES (@m);", "the variable @m"),
            List.of(
                    "SET @m = 1; SET @n = concat(2, uuid()); SET @m = concat(1, @n);",
                    "SET @k = concat(1, @m);",
                    "the variable @m"),
            List.of("SELECT count(*) INTO @c FROM t;", "INSERT INTO t (v) VALUES (@c);", "the variable @c"),
            List.of("SELECT @m := 5;", "INSERT INTO t (v) VALUES (@M);", "the variable @m"),
            List.of(
                    "INSERT INTO t (v) VALUES (-1);",
                    "INSERT INTO t (v) VALUES (last_insert_id());",
                    "LAST_INSERT_ID()"),
            List.of("SET @s = concat('SELECT ', rand()); PREPARE p FROM @s;", "EXECUTE p;", "the prepared statement p"),
            List.of(
                    "CREATE TEMPORARY TABLE tmp? AS SELECT rand() AS v;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?"));

    private static final List<List<String>> LOST_ON_POSTGRES = List.of(
            List.of(
                    "CREATE TEMP TABLE tmp? (v int);",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?"),
            List.of(
                    "SELECT 7 AS v INTO TEMP tmp?;",
                    "INSERT INTO t (v) SELECT v FROM tmp?;",
                    "the temporary table tmp?"),
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
            List.of("PREPARE p FROM 'INSERT INTO t (v) VALUES (8)';", "EXECUTE p;", "8"),
            List.of(
                    "SET @s = 'SELECT 1'; PREPARE p FROM @s; EXECUTE p; DEALLOCATE PREPARE p; SET @s = NULL;",
                    "INSERT INTO t (v) SELECT coalesce(@s, 4);",
                    "4"),
            List.of(
                    "CREATE TEMPORARY TABLE tmp? (v int);",
                    "DROP TEMPORARY TABLE IF EXISTS tmp?; INSERT INTO t (v) VALUES (9);",
                    "9"),
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
            List.of("CREATE TEMP TABLE tmp? (v int); DROP TABLE tmp?;", "INSERT INTO t (v) VALUES (4);", "4"));

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
