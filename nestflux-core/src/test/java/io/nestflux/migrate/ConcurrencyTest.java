package io.nestflux.migrate;

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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** Several runners, and others who hold locks. */
class ConcurrencyTest {

    private static final Timeouts SHORT = new Timeouts(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ZERO);

    @TempDir
    Path directory;

    @DatabaseTest
    void manyRunnersApplyEachMigrationExactlyOnce(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        for (int i = 2; i <= 6; i++) {
            bench.file("000" + i + "_row.sql", "INSERT INTO a VALUES (" + i + ");");
        }
        List<String> applied = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> runners = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<List<String>>) () -> Workbench.ids(bench.migrate()))
                    .toList();
            for (Future<List<String>> runner : threads.invokeAll(runners)) {
                applied.addAll(runner.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(applied)
                .containsExactlyInAnyOrder("0001_a", "0002_row", "0003_row", "0004_row", "0005_row", "0006_row");
        assertThat(bench.query("select id from a order by id")).containsExactly("2", "3", "4", "5", "6");
    }

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
