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
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runners wait for each other and for readers, and readers wait for runners; none of them for ever. */
@Tag("slow")
@Timeout(300)
class WaitingTest {

    private static final Timeouts PATIENT = new Timeouts(Duration.ofMinutes(1), Duration.ofMillis(200), Duration.ZERO);
    private static final Timeouts STUBBORN = new Timeouts(Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);
    private static final Timeouts HASTY = new Timeouts(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ZERO);

    /** Not the common pool, whose few threads other tests may hold. */
    private static final Executor THREAD = task -> new Thread(task).start();

    @TempDir
    Path directory;

    @DatabaseTest
    void whoWaitsLearnsWhatTheHolderExecutesWithoutItsSecrets(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database)
                .file("0002_b.sql", "ALTER TABLE a ADD COLUMN password varchar(20) DEFAULT 'hunter2';");
        try (Reader reader = new Reader(database)) {
            CompletableFuture<MigrateResult> first = CompletableFuture.supplyAsync(
                    () -> Migrator.migrate(bench.request().withTimeouts(STUBBORN)), THREAD);
            while (bench.status()
                    .runner()
                    .filter(it -> it.running().startsWith("ALTER TABLE"))
                    .isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20); // until the timeout fails the test
            }

            assertThatThrownBy(() -> Migrator.migrate(bench.request().withTimeouts(HASTY)))
                    .hasMessageStartingWith("NF-506: Another runner is migrating this database")
                    .hasMessageContaining(" of " + database.user() + " from 127.0.0.1")
                    .hasMessageContaining("which executes: ALTER TABLE a ADD COLUMN password varchar(20) DEFAULT '***'")
                    .hasMessageContaining("if its runner has died, the server finishes the statement first")
                    .hasMessageNotContaining("hunter2");

            reader.end();
            assertThat(Workbench.ids(first.get())).containsExactly("0002_b");
        }
    }

    @DatabaseTest
    void aLongReaderDoesNotMakeOthersQueueBehindTheMigrationForEver(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database).file("0002_b.sql", "ALTER TABLE a ADD COLUMN b int;");
        try (Reader reader = new Reader(database)) {
            CountDownLatch gaveWay = new CountDownLatch(1);
            CompletableFuture<MigrateResult> migration = CompletableFuture.supplyAsync(
                    () -> Migrator.migrate(bench.request().withTimeouts(PATIENT).withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            gaveWay.countDown();
                        }
                    })),
                    THREAD);
            gaveWay.await();

            for (int i = 0; i < 5; i++) {
                assertThat(bench.query("select count(*) from a")).containsExactly("0");
            }
            assertThat(migration).isNotDone();

            reader.end();
            assertThat(Workbench.ids(migration.get())).containsExactly("0002_b");
        }
    }

    @DatabaseTest
    void bystandersHaveTheTableForFourFifthsOfTheTime(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database).file("0002_b.sql", "ALTER TABLE a ADD COLUMN b int;");
        CountDownLatch firstTry = new CountDownLatch(1);
        CountDownLatch secondTry = new CountDownLatch(2);
        try (Reader reader = new Reader(database);
                Connection bystander = database.connect()) {
            CompletableFuture<MigrateResult> migration = CompletableFuture.supplyAsync(
                    () -> Migrator.migrate(bench.request().withTimeouts(PATIENT).withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            firstTry.countDown();
                            secondTry.countDown();
                        }
                    })),
                    THREAD);
            firstTry.await();
            long began = System.nanoTime();
            long heldUp = 0;
            while (secondTry.getCount() > 0) {
                long asked = System.nanoTime();
                one(bystander, "select count(*) from a");
                long took = System.nanoTime() - asked;
                heldUp += took > 50_000_000 ? took : 0;
                TimeUnit.MILLISECONDS.sleep(5);
            }
            long all = System.nanoTime() - began;

            assertThat(heldUp).as("held up by the waiting ALTER").isPositive();
            assertThat((double) (all - heldUp) / all)
                    .as("free, less what a busy machine adds")
                    .isGreaterThan(0.75);
            reader.end();
            migration.get();
        }
    }

    @DatabaseTest
    void whoHoldsAStatementUpForTooLongIsNamedAndTheFileNotBlamed(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database).file("0002_b.sql", "ALTER TABLE a ADD COLUMN b int;");
        try (Reader reader = new Reader(database)) {
            assertThatThrownBy(() -> Migrator.migrate(bench.request().withTimeouts(HASTY)))
                    .hasMessageStartingWith("NF-506: 0002_b.sql failed in line 1")
                    .hasMessageContaining("What it needs is held by session " + reader.number() + " of ")
                    .hasMessageContaining("let that end, then run migrate again")
                    .hasMessageNotContaining("correct the file");

            reader.end();
            assertThat(Workbench.ids(bench.migrate())).containsExactly("0002_b");
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aHookThatIsHeldUpIsNotBlamedEither(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database)
                .file("0002_b.sql", "CREATE TABLE b (id int);")
                .file("beforeEachMigrate.sql", "ALTER TABLE a ADD COLUMN c int;");
        try (Reader reader = new Reader(database)) {
            assertThatThrownBy(() -> Migrator.migrate(bench.request().withTimeouts(HASTY)))
                    .hasMessageStartingWith("NF-506: beforeEachMigrate.sql failed")
                    .hasMessageNotContaining("correct");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void insideATransactionTheWholeMigrationIsTriedAgain(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database)
                .file("0002_b.sql", "CREATE TABLE b (id int);\nINSERT INTO b VALUES (1);\nALTER TABLE a ADD c int;");
        List<String> retries = new ArrayList<>();
        try (Reader reader = new Reader(database)) {
            MigrateResult result =
                    Migrator.migrate(bench.request().withTimeouts(PATIENT).withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            retries.add(line + ": "
                                    + (bench.query("select to_regclass('b')").get(0)));
                            reader.end();
                        }
                    }));

            assertThat(result.applied().get(0).statements()).hasSize(3);
        }
        // the table of the first try was rolled back before the second
        assertThat(retries).containsExactly("3: null");
        assertThat(bench.query("select id from b")).containsExactly("1");
    }

    @DatabaseTest
    void outsideOfATransactionOnlyTheStatementIsTriedAgain(TestDatabase database) throws Exception {
        Workbench bench = benchWithTableA(database).file("0002_b.sql", """
                -- nestflux:no-transaction
                CREATE TABLE b (id int);
                ALTER TABLE a ADD COLUMN c int;
                """);
        List<Integer> retries = new ArrayList<>();
        try (Reader reader = new Reader(database)) {
            Migrator.migrate(bench.request().withTimeouts(PATIENT).withListener(new MigrateListener() {
                @Override
                public void retrying(String file, int line, Duration pause, String message) {
                    retries.add(bench.history().get(1).progress().done());
                    reader.end();
                }
            }));
        }

        assertThat(retries).containsExactly(1);
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.APPLIED);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whileItRunsPostgresLooksAfterARunnerThatMayBeGone(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_seen.sql", """
                CREATE TABLE seen AS
                SELECT string_agg(setting, ' ' ORDER BY name DESC) AS settings
                FROM pg_settings WHERE name LIKE 'tcp_keepalives%' OR name LIKE 'idle%session_timeout';
                """);
        String query = "select string_agg(setting || ' ' || source, ', ' order by name) from pg_settings"
                + " where name like 'tcp_keepalives%' or name like 'idle%session_timeout'";
        try (Connection pooled = database.connect()) {
            String before = one(pooled, query);
            Migrator.migrate(MigrateRequest.of(Database.of(lending(pooled)), directory));

            assertThat(one(pooled, query)).isEqualTo(before);
        }
        assertThat(bench.query("select settings from seen")).containsExactly("10 30 3 60000 60000");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void whileItRunsMySqlDoesNotKeepASilentSessionForHours(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory)
                .file("0001_seen.sql", "CREATE TABLE seen AS SELECT @@session.wait_timeout AS timeout;");
        try (Connection pooled = database.connect()) {
            String before = one(pooled, "select @@session.wait_timeout");
            Migrator.migrate(MigrateRequest.of(Database.of(lending(pooled)), directory));

            assertThat(one(pooled, "select @@session.wait_timeout")).isEqualTo(before);
        }
        assertThat(bench.query("select timeout from seen")).containsExactly("60");
    }

    private Workbench benchWithTableA(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        return bench;
    }

    /** A pool of one connection, which it gets back unclosed. */
    private static DataSource lending(Connection connection) {
        Connection borrowed = (Connection) Proxy.newProxyInstance(
                WaitingTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                WaitingTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> borrowed);
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Has read table a in a transaction that does not end by itself. */
    private static final class Reader implements AutoCloseable {
        private final Connection connection;
        private final String number;

        Reader(TestDatabase database) throws SQLException {
            connection = database.connect();
            connection.setAutoCommit(false);
            number = one(
                    connection, database.server().isPostgres() ? "select pg_backend_pid()" : "select connection_id()");
            one(connection, "select count(*) from a");
        }

        String number() {
            return number;
        }

        void end() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
