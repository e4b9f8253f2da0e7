package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Servers;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Several runners, and others who hold locks. */
@Tag("slow")
class ConcurrencyTest {

    private static final Timeouts SHORT = new Timeouts(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ZERO);

    @TempDir
    Path directory;

    @DatabaseTest
    void whoWaitsInVainLearnsWhoHoldsTheLock(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        List<LockHolder> holders = new ArrayList<>();
        try (Connection other = database.connect()) {
            ServerSession holder = ServerSessions.of(other, Servers.version(other), bench.request());
            assertThat(holder.tryLock()).isTrue();

            assertThatThrownBy(() ->
                            Migrator.migrate(bench.request().withTimeouts(SHORT).withListener(new MigrateListener() {
                                @Override
                                public void waiting(LockHolder seen) {
                                    holders.add(seen);
                                }
                            })))
                    .hasMessageStartingWith("NF-506: Another runner is migrating this database")
                    .hasMessageContaining("of " + database.user());
            holder.release();
        }

        assertThat(holders)
                .singleElement()
                .satisfies(seen -> assertThat(seen.user()).isEqualTo(database.user()));
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0001_a");
    }

    @DatabaseTest
    void aStatementThatGetsNoLockInTimeIsTriedAgain(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "ALTER TABLE a ADD COLUMN b int;");
        Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
        List<String> retries = new ArrayList<>();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from a").close();

            MigrateResult result =
                    Migrator.migrate(bench.request().withTimeouts(patient).withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            retries.add(file);
                            rollback(reader);
                        }
                    }));

            assertThat(Workbench.ids(result)).containsExactly("0002_b");
            assertThat(result.applied().get(0).statements()).hasSize(1);
        }
        assertThat(retries).containsExactly("0002_b.sql");
    }

    /** What a try that was rolled back has left in variables, the next one must not begin with. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatIsTriedAgainBeginsWithTheValuesOfBefore(TestDatabase database) throws Exception {
        Workbench bench = numbered(database);
        bench.file("0002_b.sql", """
                SET @i = 0;
                INSERT INTO p VALUES (NULL);
                ALTER TABLE p ADD x int;
                INSERT INTO q SELECT last_insert_id();
                INSERT INTO p VALUES (NULL, 1);
                UPDATE a SET n = (@i := @i + 1) ORDER BY id;
                """);

        assertThat(retriesWhile(database, bench, "update a set n = 0 where id = 3"))
                .isPositive();

        assertThat(bench.query("select n from a order by id")).containsExactly("1", "2", "3");
        assertThat(bench.query("select id from q")).containsExactly("1");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aStatementThatRunsAloneBeginsWithTheValuesOfBeforeAsWell(TestDatabase database) throws Exception {
        Workbench bench = numbered(database);
        bench.file("0002_b.sql", "SET @i = 0; CREATE TABLE b AS SELECT id, (@i := @i + 1) AS n FROM a;");

        assertThat(retriesWhile(database, bench, "update a set n = 0 where id = 3"))
                .isPositive();

        assertThat(bench.query("select n from b order by id")).containsExactly("1", "2", "3");
    }

    /** A rollback leaves prepared statements as they are. */
    @DatabaseTest
    void whatIsTriedAgainHasThePreparedStatementsOfBefore(TestDatabase database) throws Exception {
        Workbench bench = numbered(database);
        bench.file("0002_b.sql", database.server().isPostgres() ? """
                PREPARE early AS SELECT 1;
                PREPARE other AS SELECT 1;
                CREATE INDEX CONCURRENTLY i ON q (id);
                DEALLOCATE early;
                DEALLOCATE other;
                PREPARE other AS SELECT 2;
                PREPARE p (int) AS UPDATE a SET n = n + $1;
                EXECUTE p (1);
                """ : """
                SET @s = 'SELECT 1';
                PREPARE early FROM @s;
                EXECUTE early;
                DEALLOCATE PREPARE early;
                PREPARE p FROM 'SELECT 1';
                UPDATE a SET n = n + 1;
                """);

        assertThat(retriesWhile(database, bench, "update a set n = 0 where id = 3"))
                .isPositive();

        assertThat(bench.query("select distinct n from a")).containsExactly("1");
    }

    /** A value that is too long to be kept cannot be put back. */
    @DatabaseTest({MYSQL, MARIADB})
    void whatCannotBeginAsBeforeIsNotTriedAgain(TestDatabase database) throws Exception {
        Workbench bench = numbered(database);
        bench.file(
                "0002_b.sql",
                "SET @s = repeat('x', 30000); UPDATE a SET n = length(@s := concat(@s, 'x')) ORDER BY id;");

        assertThatThrownBy(() -> retriesWhile(database, bench, "update a set n = 0 where id = 3"))
                .hasMessageStartingWith("NF-50");
        assertThat(bench.query("select distinct n from a")).containsExactly("0");
        assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
        assertThat(bench.query("select n from a order by id")).containsExactly("30001", "30002", "30003");
    }

    /** The server's list of tables waits for whoever makes any of them. */
    @DatabaseTest({MYSQL, MARIADB})
    void whoMakesAnotherTableDoesNotHoldUpASwap(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory)
                .file("0001_t.sql", "CREATE TABLE blue (v int);\nCREATE TABLE green (v int);");
        bench.migrate();
        bench.file("0002_swap.sql", "RENAME TABLE blue TO tmp, green TO blue, tmp TO green;");
        List<String> retries = new ArrayList<>();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            CompletableFuture<Void> making = CompletableFuture.runAsync(() -> {
                try {
                    statement.execute("create table other as select sleep(3) as v");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (bench.query("select id from information_schema.processlist where info like 'create table other%'")
                    .isEmpty()) {
                assertThat(making).isNotDone();
            }

            Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
            Migrator.migrate(bench.request().withTimeouts(patient).withListener(new MigrateListener() {
                @Override
                public void retrying(String file, int line, Duration pause, String message) {
                    retries.add(message);
                }
            }));

            making.join();
        }
        assertThat(retries).isEmpty();
    }

    private Workbench numbered(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", """
                        CREATE TABLE a (id int PRIMARY KEY, n int NOT NULL);
                        CREATE TABLE q (id int);
                        CREATE TABLE p (id %s PRIMARY KEY);
                        INSERT INTO a VALUES (1, 0), (2, 0), (3, 0);
                        """.formatted(database.server().isPostgres() ? "serial" : "int AUTO_INCREMENT"));
        bench.migrate();
        return bench;
    }

    /** Migrates while somebody else has a lock, and gives it up when a statement waits for it again. */
    private static int retriesWhile(TestDatabase database, Workbench bench, String locks) throws SQLException {
        Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
        List<String> retries = new ArrayList<>();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(locks);
            Migrator.migrate(bench.request().withTimeouts(patient).withListener(new MigrateListener() {
                @Override
                public void retrying(String file, int line, Duration pause, String message) {
                    retries.add(message);
                    rollback(other);
                }
            }));
        }
        return retries.size();
    }

    @DatabaseTest
    void aFileThatGivesTheLockAwayStopsTheRun(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file(
                        "0001_a.sql",
                        database.server().isPostgres()
                                ? "CREATE TABLE a (id int);\nSELECT pg_advisory_unlock_all();"
                                : "CREATE TABLE a (id int);\nDO release_all_locks();\nCREATE TABLE b (id int);");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-507");
        assertThat(bench.states()).doesNotContain(StatusResult.State.APPLIED);
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
