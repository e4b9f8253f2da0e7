package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** SQL that runs around migrations, each step noted in a table. */
class HookTest {

    private static final List<String> HOOKS =
            List.of("beforeMigrate", "afterMigrate", "beforeEachMigrate", "afterEachMigrate", "afterMigrateError");

    @TempDir
    Path directory;

    private Workbench noting(TestDatabase database) {
        database.execute("create table note (id serial primary key, step varchar(80))");
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nINSERT INTO note (step) VALUES ('0001_a');")
                .file("0002_b.sql", "CREATE TABLE b (id int);\nINSERT INTO note (step) VALUES ('0002_b');");
        HOOKS.forEach(hook -> bench.file(hook + ".sql", note(hook)));
        return bench;
    }

    private static String note(String step) {
        return "INSERT INTO note (step) VALUES ('" + step + "');";
    }

    private static List<String> notes(Workbench bench) {
        return bench.query("select step from note order by id");
    }

    @DatabaseTest
    void runBeforeAndAfterTheWholeAndEach(TestDatabase database) {
        Workbench bench = noting(database);

        bench.migrate();

        assertThat(notes(bench))
                .containsExactly(
                        "beforeMigrate",
                        "beforeEachMigrate",
                        "0001_a",
                        "afterEachMigrate",
                        "beforeEachMigrate",
                        "0002_b",
                        "afterEachMigrate",
                        "afterMigrate");
        assertThat(bench.states()).containsOnly(StatusResult.State.APPLIED).hasSize(2);
    }

    @DatabaseTest
    void doNotRunWhenNothingIsPending(TestDatabase database) {
        Workbench bench = noting(database);
        bench.migrate();
        int before = notes(bench).size();

        bench.migrate();

        assertThat(notes(bench)).hasSize(before);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void areInTheMigrationsOwnTransaction(TestDatabase database) {
        Workbench bench = noting(database).file("afterEachMigrate.sql", note("x") + "\nSELECT nope;");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504: afterEachMigrate.sql failed in line 2, statement 2 of 2")
                .hasMessageContaining("The transaction of 0001_a.sql in which it ran was rolled back.");

        assertThat(notes(bench)).containsExactly("beforeMigrate", "afterMigrateError");
        assertThat(bench.states()).containsOnly(StatusResult.State.PENDING);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void leaveAppliedWhatTheServerHasCommitted(TestDatabase database) {
        Workbench bench = noting(database)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("afterEachMigrate.sql", "SELECT nope;");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504: afterEachMigrate.sql failed in line 1, statement 1 of 1")
                .hasMessageContaining("0001_a.sql is applied and recorded.");

        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.PENDING);
    }

    @DatabaseTest
    void oneThatFailsBeforeTheFirstStopsTheRun(TestDatabase database) {
        Workbench bench = noting(database).file("beforeMigrate.sql", "\nSELECT nope;");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-504: beforeMigrate.sql failed in line 2, statement 1 of 1")
                .hasMessageContaining("No migration has begun.");

        assertThat(notes(bench)).containsExactly("afterMigrateError");
        assertThat(bench.states()).containsOnly(StatusResult.State.PENDING);
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aListenerHearsTheSame(TestDatabase database) {
        Workbench bench = noting(database);
        List<String> heard = new ArrayList<>();
        MigrateListener listener = new MigrateListener() {
            @Override
            public void runStarted(int migrations) {
                heard.add("started " + migrations);
            }

            @Override
            public void runEnded() {
                heard.add("ended");
            }

            @Override
            public void runFailed(NestFluxException problem) {
                heard.add("failed " + problem.code().id());
            }
        };

        Migrator.migrate(bench.request().withListener(listener));
        bench.file("0003_c.sql", "SELECT nope;");
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withListener(listener)))
                .hasMessageStartingWith("NF-504");

        assertThat(heard).containsExactly("started 2", "ended", "started 1", "failed NF-504");
    }

    @DatabaseTest({POSTGRES_18})
    void aDryRunShowsThem(TestDatabase database) {
        Workbench bench = noting(database);
        bench.delete("0002_b.sql");

        assertThat(Migrator.migrate(bench.request().withDryRun(true)).dryRun().orElseThrow())
                .isEqualTo("""
                        -- beforeMigrate.sql
                        begin;
                        INSERT INTO note (step) VALUES ('beforeMigrate');
                        commit;

                        -- 0001_a.sql
                        -- statements wait 1 s for locks
                        begin;
                        -- beforeEachMigrate.sql
                        INSERT INTO note (step) VALUES ('beforeEachMigrate');
                        -- 0001_a.sql
                        CREATE TABLE a (id int);
                        INSERT INTO note (step) VALUES ('0001_a');
                        -- afterEachMigrate.sql
                        INSERT INTO note (step) VALUES ('afterEachMigrate');
                        -- 0001_a.sql ends
                        commit;

                        -- afterMigrate.sql
                        begin;
                        INSERT INTO note (step) VALUES ('afterMigrate');
                        commit;

                        """);
    }
}
