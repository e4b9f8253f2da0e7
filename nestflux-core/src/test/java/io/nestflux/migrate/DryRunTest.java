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
import org.junit.jupiter.api.io.TempDir;

/** A dry run prints just what a run would do. */
class DryRunTest {

    @TempDir
    Path directory;

    private static String dryRun(Workbench bench) {
        return Migrator.migrate(bench.request().withDryRun(true)).dryRun().orElseThrow();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void showsTransactionsAndWhatIsOutsideOfThem(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", """
                        -- nestflux:lock-timeout 2s
                        CREATE TABLE a (id int);
                        CREATE INDEX CONCURRENTLY a_idx ON a (id);
                        CREATE TABLE b (id int);
                        """)
                .file("0002_b.sql", "-- nestflux:statement-timeout 10min\nCREATE TABLE c (id int);");

        assertThat(dryRun(bench)).isEqualTo("""
                -- 0001_a.sql
                -- statements wait 2 s for locks
                begin;
                CREATE TABLE a (id int);
                commit;
                CREATE INDEX CONCURRENTLY a_idx ON a (id);
                begin;
                CREATE TABLE b (id int);
                commit;

                -- 0002_b.sql
                -- statements wait 1 s for locks and may take 10 min
                begin;
                CREATE TABLE c (id int);
                commit;

                """);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void goesOnWhereAFailedRunStoppedAndRepeatsItsSettings(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", """
                SET search_path = public;
                CREATE TABLE a (id int);
                CREATE INDEX CONCURRENTLY a_idx ON a (id);
                CREATE TABLE a (id int);
                """);
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");

        assertThat(dryRun(bench)).isEqualTo("""
                -- 0001_a.sql, from statement 4 on
                -- statements wait 1 s for locks
                -- statement 1 again, for it was about that session only
                SET search_path = public;
                begin;
                CREATE TABLE a (id int);
                commit;

                """);
    }

    @DatabaseTest({MYSQL, MARIADB})
    void saysWhatBecameOfTheStatementThatAnInterruptedRunHadBegun(TestDatabase database) {
        Workbench bench = interruptedInSecondStatement(database);

        assertThat(dryRun(bench)).isEqualTo("""
                -- 0001_a.sql, from statement 2 on
                -- statements wait 1 s for locks
                -- statement 2 was begun by an earlier run, and has not happened
                ALTER TABLE a ADD x int;

                """);

        database.execute("alter table a add x int");

        assertThat(dryRun(bench)).isEqualTo("""
                -- 0001_a.sql, from statement 2 on
                -- statements wait 1 s for locks
                -- statement 2 was begun by an earlier run, and has happened

                """);
    }

    /** As a runner leaves it that is killed before the second statement arrives. */
    private Workbench interruptedInSecondStatement(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nALTER TABLE a ADD x int;");
        assertThatThrownBy(() -> Migrator.migrate(bench.request().withListener(new MigrateListener() {
                    @Override
                    public void executed(String file, int statement, int line, java.time.Duration duration) {
                        if (statement == 2) {
                            throw new IllegalStateException("killed");
                        }
                    }
                })))
                .hasMessage("killed");
        database.execute("alter table a drop x");
        return bench;
    }

    @DatabaseTest({MYSQL, MARIADB})
    void stopsWhereTheRunWould(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nSELECT nope;")
                .file("0002_b.sql", "CREATE TABLE b (id int);");
        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-504");
        database.execute("update nestflux_history set state = 'running', intent = 2, intent_hash = 'x'");

        assertThat(dryRun(bench)).contains("-- stops here:\n-- NF-505: ").doesNotContain("CREATE TABLE b");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aStoredProgramComesWithTheDelimiterThatClientsNeed(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", """
                DELIMITER //
                CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END//
                DELIMITER ;
                """);

        assertThat(dryRun(bench)).contains("""
                DELIMITER //
                CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END//
                DELIMITER ;
                """);
    }
}
