package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Taking migrations back. */
class RollbackTest {

    @TempDir
    Path directory;

    private Workbench threeTables(TestDatabase database) {
        Workbench bench = new Workbench(database, directory);
        for (String name : new String[] {"a", "b", "c"}) {
            int number = name.charAt(0) - 'a' + 1;
            bench.file("000" + number + "_" + name + ".sql", "CREATE TABLE " + name + " (id int);")
                    .file("000" + number + "_" + name + ".down.sql", "DROP TABLE " + name + ";");
        }
        bench.migrate();
        return bench;
    }

    @DatabaseTest
    void takesBackTheNewestAndAppliesItAgain(TestDatabase database) {
        Workbench bench = threeTables(database);

        RollbackResult result = Rollback.rollback(bench.request(), false);

        assertThat(result.reverted()).extracting(MigrateResult.Applied::id).containsExactly("0003_c");
        assertThat(bench.states())
                .containsExactly(StatusResult.State.APPLIED, StatusResult.State.APPLIED, StatusResult.State.PENDING);
        assertThat(bench.history()).extracting(HistoryEntry::state).contains(HistoryState.REVERTED);
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0003_c");
        assertThat(bench.status().upToDate()).isTrue();
    }

    @DatabaseTest
    void takesBackAllAfterATargetTheNewestFirst(TestDatabase database) {
        Workbench bench = threeTables(database);

        assertThat(Rollback.rollback(bench.request().withTarget("0001"), false).reverted())
                .extracting(MigrateResult.Applied::id)
                .containsExactly("0003_c", "0002_b");
        assertThat(Rollback.rollback(bench.request().withTarget("0"), false).reverted())
                .extracting(MigrateResult.Applied::id)
                .containsExactly("0001_a");
        assertThat(Rollback.rollback(bench.request(), false).nothingToDo()).isTrue();
    }

    @DatabaseTest
    void countsTheRowsThatWouldGoAndNeedsLeave(TestDatabase database) {
        Workbench bench = threeTables(database)
                .file("0004_d.sql", "ALTER TABLE b ADD x int;")
                .file("0004_d.down.sql", "ALTER TABLE b DROP COLUMN x;");
        bench.migrate();
        database.execute("insert into b values (1, 1)", "insert into b values (2, null)", "insert into a values (1)");

        assertThatThrownBy(() -> Rollback.rollback(bench.request().withTarget("1"), false))
                .hasMessageStartingWith("NF-518")
                .hasMessageContaining("0004_d.down.sql:1  column b.x: 1 row")
                .hasMessageContaining("0002_b.down.sql:1  table b: 2 rows")
                .hasMessageContaining("-Dnestflux.allowDataLoss");
        assertThat(bench.status().upToDate()).isTrue();

        RollbackResult dry = Rollback.rollback(bench.request().withTarget("1").withDryRun(true), false);
        assertThat(dry.dryRun().orElseThrow()).contains("DROP TABLE c");
        assertThat(dry.losses()).hasSize(2);

        assertThat(Rollback.rollback(bench.request().withTarget("1"), true).reverted())
                .hasSize(3);
        assertThat(bench.query("select count(*) from a")).containsExactly("1");
    }

    @DatabaseTest
    void aMissingDownFileIsToldBeforeAnythingRuns(TestDatabase database) {
        Workbench bench = threeTables(database);
        bench.delete("0002_b.down.sql");

        assertThatThrownBy(() -> Rollback.rollback(bench.request().withTarget("1"), false))
                .hasMessageStartingWith("NF-517: There is no 0002_b.down.sql");
        assertThat(bench.status().upToDate()).isTrue();
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySqlARollbackThatBrokeOffIsBroughtToItsEnd(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);")
                .file("0001_a.down.sql", "DROP TABLE b;\nDROP /* cut */ TABLE a;");
        bench.migrate();
        for (boolean after : new boolean[] {false, true}) {
            Saboteur cut = new Saboteur(bench.request().database(), "/* cut */", after);
            assertThatThrownBy(() -> Rollback.rollback(bench.request().withDatabase(cut), false))
                    .hasMessageContaining("the line is cut");
            assertThat(bench.history()).extracting(HistoryEntry::state).containsExactly(HistoryState.REVERTING);

            Rollback.rollback(bench.request(), false);

            assertThat(bench.states()).containsExactly(StatusResult.State.PENDING);
            assertThat(bench.query("show tables")).containsExactly("nestflux_history");
            bench.migrate();
        }
    }

    @DatabaseTest
    void migrateEndsABrokenRollbackBeforeItGoesOn(TestDatabase database) {
        Workbench bench = threeTables(database).file("0003_c.down.sql", "DROP TABLE c;\nDROP /* cut */ TABLE nope;");
        assertThatThrownBy(() -> Rollback.rollback(bench.request(), false)).hasMessageStartingWith("NF-504");
        bench.file("0003_c.down.sql", "DROP TABLE c;");

        bench.migrate();

        assertThat(bench.status().upToDate()).isTrue();
        assertThat(bench.query("select count(*) from c")).containsExactly("0");
    }
}
