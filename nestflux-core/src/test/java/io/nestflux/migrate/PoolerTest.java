package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.PgBouncer;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** PgBouncer stands between NestFlux and PostgreSQL. */
@Tag("slow")
class PoolerTest {

    private static final int SESSIONS = 3;
    private static final List<String> SIX =
            List.of("0001_a", "0002_row", "0003_row", "0004_row", "0005_row", "0006_row");

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inTransactionModeManyRunnersApplyEachMigrationOnceAndLeaveNothingBehind(TestDatabase database)
            throws Exception {
        Workbench bench = sixFiles(database);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS)) {
            List<String> before = settingsOfAllSessions(pooler, database);

            assertThat(appliedByAll(Collections.nCopies(12, through(pooler, bench))))
                    .isEqualTo(SIX);

            assertThat(settingsOfAllSessions(pooler, database)).isEqualTo(before);
            assertThat(Migrator.migrate(through(pooler, bench)).upToDate()).isTrue();
        }
        assertThat(bench.query("select id from a order by id")).containsExactly("2", "3", "4", "5", "6");
        assertThat(locks(bench)).isEmpty();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void runnersOnBothSidesOfThePoolerKeepEachOtherOut(TestDatabase database) throws Exception {
        Workbench bench = sixFiles(database);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS)) {
            List<MigrateRequest> runners = new ArrayList<>(Collections.nCopies(4, through(pooler, bench)));
            runners.addAll(Collections.nCopies(4, bench.request()));

            assertThat(appliedByAll(runners)).isEqualTo(SIX);
        }
        assertThat(bench.query("select id from a order by id")).containsExactly("2", "3", "4", "5", "6");
    }

    @DatabaseTest(POSTGRES_18)
    void inTransactionModeWhatNeedsMoreThanATransactionIsRefusedBeforeAnythingRuns(TestDatabase database) {
        for (String sql : List.of(
                "CREATE INDEX CONCURRENTLY i ON a (id);",
                "SET search_path = elsewhere;",
                "SET ROLE postgres;",
                "SELECT set_config('search_path', 'elsewhere', false);",
                "CREATE TEMP TABLE t (id int);",
                "SELECT pg_advisory_lock(1);",
                "LISTEN news;",
                "-- nestflux:no-transaction\nCREATE TABLE b (id int);\nCREATE TABLE c (id int);")) {
            Workbench bench = new Workbench(database, directory)
                    .file("0001_a.sql", "CREATE TABLE a (id int);")
                    .file("0002_more.sql", sql);
            try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, 2)) {
                assertThatThrownBy(() -> Migrator.migrate(through(pooler, bench)))
                        .as(sql)
                        .hasMessageStartingWith("NF-512: A pooler, such as PgBouncer, stands between")
                        .hasMessageContaining("0002_more.sql cannot be run there, because of line ")
                        .hasMessageContaining("past the pooler: -Dnestflux.url=")
                        .hasMessageContaining("-Dnestflux.pooler=session");
                assertThat(bench.history()).as(sql).isEmpty();
                assertThat(locks(bench)).isEmpty();
            }
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inTransactionModeAFailedFileIsRolledBackAndTheCorrectedOneRuns(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0002_b.sql", "CREATE TABLE b (id int);\nINSERT INTO b VALUES ('x');");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS)) {
            assertThatThrownBy(() -> Migrator.migrate(through(pooler, bench)))
                    .hasMessageStartingWith("NF-504: 0002_b.sql failed in line 2")
                    .hasMessageContaining("Its transaction was rolled back");
            assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.PENDING);
            assertThat(locks(bench)).isEmpty();

            bench.file("0002_b.sql", "CREATE TABLE b (id int);\nINSERT INTO b VALUES (1);");
            assertThat(Workbench.ids(Migrator.migrate(through(pooler, bench)))).containsExactly("0002_b");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inTransactionModeAFileThatGetsNoLockIsTriedAgainAsAWhole(TestDatabase database) throws Exception {
        database.execute("create table a (id int)");
        Workbench bench = new Workbench(database, directory)
                .file("0001_b.sql", "CREATE TABLE b (id int);\nALTER TABLE a ADD COLUMN b int;");
        Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS);
                Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from a").close();
            List<String> retries = new ArrayList<>();
            MigrateResult result = Migrator.migrate(
                    through(pooler, bench).withTimeouts(patient).withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            retries.add(file);
                            rollback(reader);
                        }
                    }));

            assertThat(Workbench.ids(result)).containsExactly("0001_b");
            assertThat(retries).containsExactly("0001_b.sql");
        }
    }

    @DatabaseTest(POSTGRES_18)
    void inTransactionModeBetweenTwoTriesAnotherRunnerMayHaveItsTurn(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        bench.file("0002_b.sql", "CREATE TABLE b (id int);\nALTER TABLE a ADD COLUMN b int;");
        Timeouts patient = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ZERO);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS);
                Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from a").close();
            List<String> ofTheOther = new ArrayList<>();
            MigrateResult result = Migrator.migrate(through(pooler, bench)
                    .withTimeouts(patient)
                    .withListener(new MigrateListener() {
                        @Override
                        public void retrying(String file, int line, Duration pause, String message) {
                            rollback(reader);
                            ofTheOther.addAll(Workbench.ids(bench.migrate()));
                        }
                    }));

            assertThat(ofTheOther).containsExactly("0002_b");
            assertThat(result.applied()).isEmpty();
        }
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.APPLIED);
    }

    @DatabaseTest(POSTGRES_18)
    void inTransactionModeABaselineIsRecordedAndARollbackRefused(TestDatabase database) {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);")
                .file("0001_a.down.sql", "DROP TABLE a;");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, SESSIONS)) {
            Baseliner.baseline(through(pooler, bench));

            assertThat(bench.states()).containsExactly(StatusResult.State.BASELINE);
            assertThat(locks(bench)).isEmpty();
            assertThatThrownBy(() -> Rollback.rollback(through(pooler, bench), true))
                    .hasMessageStartingWith("NF-512");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inSessionModeManyRunnersApplyEachMigrationOnceAndLeaveNothingBehind(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(database, directory)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nSET search_path = elsewhere;")
                .file("0002_i.sql", "CREATE INDEX CONCURRENTLY i ON a (id);")
                .file("0003_row.sql", "INSERT INTO a VALUES (1);");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.SESSION, 3)) {
            MigrateRequest request = through(pooler, bench).withSurroundings(Surroundings.UNKNOWN.with(Pooler.SESSION));

            assertThat(appliedByAll(Collections.nCopies(8, request))).containsExactly("0001_a", "0002_i", "0003_row");
        }
        assertThat(bench.query("select id from a")).containsExactly("1");
        assertThat(locks(bench)).isEmpty();
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void inStatementModeItIsNamedAsThat(TestDatabase database) {
        Workbench bench = sixFiles(database);
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.STATEMENT, 2)) {
            assertThatThrownBy(() -> Migrator.migrate(through(pooler, bench)))
                    .hasMessageStartingWith("NF-512: A pooler, such as PgBouncer in statement mode, stands between")
                    .hasMessageContaining("past the pooler: -Dnestflux.url=");
        }
        assertThat(bench.history()).isEmpty();
    }

    static MigrateRequest through(PgBouncer pooler, Workbench bench) {
        TestDatabase database = bench.database();
        return MigrateRequest.of(
                Database.at(pooler.url(database), database.user(), database.password()), bench.directory());
    }

    private static List<String> locks(Workbench bench) {
        return bench.query("select objid from pg_locks where locktype = 'advisory' and database ="
                + " (select oid from pg_database where datname = current_database())");
    }

    private Workbench sixFiles(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        for (int i = 2; i <= 6; i++) {
            bench.file("000" + i + "_row.sql", "SET LOCAL search_path = public;\nINSERT INTO a VALUES (" + i + ");");
        }
        return bench;
    }

    /** What is set in each of the server's sessions, all of them borrowed at once. */
    private static List<String> settingsOfAllSessions(PgBouncer pooler, TestDatabase database) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < SESSIONS; i++) {
                Connection connection =
                        DriverManager.getConnection(pooler.url(database), database.user(), database.password());
                connections.add(connection);
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("""
                                select pg_backend_pid(), current_user || session_user
                                  || string_agg(name || '=' || setting, ' ' order by name)
                                  || (select count(*) from pg_prepared_statements where not from_sql)
                                from pg_settings where source = 'session' or name like '%timeout' or name = 'search_path'""")) {
                    row.next();
                    settings.put(row.getString(1), row.getString(2));
                }
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        assertThat(settings).hasSize(SESSIONS);
        return List.copyOf(settings.values());
    }

    private static List<String> appliedByAll(List<MigrateRequest> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<String> applied = new ArrayList<>();
            List<Callable<List<String>>> runners = requests.stream()
                    .map(request -> (Callable<List<String>>) () -> Workbench.ids(Migrator.migrate(request)))
                    .toList();
            for (Future<List<String>> done : threads.invokeAll(runners)) {
                applied.addAll(done.get());
            }
            return applied.stream().sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
