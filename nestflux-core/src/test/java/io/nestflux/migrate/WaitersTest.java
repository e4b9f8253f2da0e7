package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Replicas that start at once: whoever waits goes on as soon as all is done, also while others still have the lock. */
@Timeout(120)
class WaitersTest {

    private static final Timeouts HASTY = new Timeouts(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ZERO);

    @TempDir
    Path directory;

    @DatabaseTest
    void whoeverWaitsIsDoneWhenAnotherWaiterHasTheLockAndAllIsFinished(TestDatabase database) throws Exception {
        try (Holder holder = new Holder(bench(database))) {
            assertThat(holder.migrateBeside("state = 'APPLIED'").applied()).isEmpty();
        }
    }

    @DatabaseTest
    void hooksAndTheComparisonOfWhoRanTheLastFileAreWaitedFor(TestDatabase database) throws Exception {
        try (Holder holder = new Holder(bench(database))) {
            assertThatThrownBy(() -> holder.migrateBeside("state = 'APPLIED', session_id = " + holder.number()))
                    .hasMessageStartingWith("NF-506");
        }
    }

    @DatabaseTest
    void nobodyGoesOnWithoutTheLockBesideWhatRunsFailedOrWasInterrupted(TestDatabase database) throws Exception {
        try (Holder holder = new Holder(bench(database))) {
            for (String state : new String[] {"RUNNING", "FAILED", "REVERTING", "REVERT_FAILED"}) {
                assertThatThrownBy(() -> holder.migrateBeside("state = '" + state + "'"))
                        .as(state)
                        .hasMessageStartingWith("NF-506");
            }
        }
    }

    private Workbench bench(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_a.sql", "CREATE TABLE a (id int);");
        bench.migrate();
        return bench;
    }

    /** Has the lock of a database in which one file was run by another session. */
    private static final class Holder implements AutoCloseable {

        private final Workbench bench;
        private final Connection connection;
        private final ServerSession session;

        Holder(Workbench bench) throws SQLException {
            this.bench = bench;
            this.connection = bench.database().connect();
            this.session = ServerSessions.of(connection, Servers.version(connection), bench.request());
            assertThat(session.tryLock()).isTrue();
        }

        long number() throws SQLException {
            return session.holder().orElseThrow().sessionId();
        }

        /**
         * Somebody who saw the file pending, and waits; before he asks for the lock the first time, it is recorded so.
         */
        MigrateResult migrateBeside(String recorded) {
            bench.database().execute("update nestflux_history set state = 'REVERTED'");
            return Migrator.migrate(bench.request()
                    .withDatabase(new Meanwhile(
                            bench.request().database(),
                            () -> bench.database().execute("update nestflux_history set " + recorded)))
                    .withTimeouts(HASTY));
        }

        @Override
        public void close() throws SQLException {
            session.release();
            connection.close();
        }
    }

    /** A database in which something happens when the lock is asked for. */
    private record Meanwhile(Database database, Runnable happens) implements Database {

        @Override
        public Connection connect() {
            return watched(Connection.class, database.connect());
        }

        private <T> T watched(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    Meanwhile.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (arguments != null && asksForLock(String.valueOf(arguments[0]))) {
                            happens.run();
                        }
                        try {
                            Object result = method.invoke(target, arguments);
                            return method.getName().equals("createStatement")
                                    ? watched(Statement.class, (Statement) result)
                                    : result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getTargetException();
                        }
                    }));
        }

        private static boolean asksForLock(String sql) {
            return sql.contains("get_lock(") || sql.contains("pg_try_advisory_lock");
        }

        @Override
        public Database sibling(String name) {
            return database.sibling(name);
        }

        @Override
        public String address() {
            return database.address();
        }
    }
}
