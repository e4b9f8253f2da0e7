package io.nestflux.migrate.postgres;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migrate.Timeouts;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;

/**
 * A runner that is frozen, or behind a proxy that has stalled, has a live connection, and loses its lock all the same.
 */
@Tag("slow")
class SilentPostgresTest {

    private static final Duration SILENCE = Duration.ofMillis(700);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void theLockOfASilentRunnerIsFreed(TestDatabase database) throws SQLException {
        assertFreed(database, false);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void theLockOfOneThatIsSilentInATransactionIsFreed(TestDatabase database) throws SQLException {
        assertFreed(database, true);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aServerThatIsLessPatientStaysSo(TestDatabase database) throws SQLException {
        database.execute("alter database " + database.name() + " set idle_in_transaction_session_timeout = '300ms'");
        try (Connection connection = database.connect()) {
            PgServerSession session = new PgServerSession(connection, "public");
            assertThat(session.tryLock()).isTrue();
            session.reset(Timeouts.DEFAULT);

            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select current_setting('idle_in_transaction_session_timeout'),"
                                    + " current_setting('idle_session_timeout')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("300ms");
                assertThat(row.getString(2)).isEqualTo("1min");
            }
        }
    }

    private static void assertFreed(TestDatabase database, boolean inTransaction) throws SQLException {
        try (CuttableProxy proxy = new CuttableProxy(database.address());
                Connection stalled = DriverManager.getConnection(
                        proxy.jdbcUrl(database.name()), database.user(), database.password());
                Connection other = database.connect()) {
            PgServerSession silent = new PgServerSession(stalled, "public", SILENCE);
            assertThat(silent.tryLock()).isTrue();
            silent.reset(Timeouts.DEFAULT);
            if (inTransaction) {
                stalled.setAutoCommit(false);
                silent.signOfLife();
            }
            PgServerSession next = new PgServerSession(other, "public");
            assertThat(next.tryLock()).isFalse();

            proxy.stall();

            long start = System.nanoTime();
            while (!next.tryLock() && System.nanoTime() - start < LONGEST_WAIT.toNanos()) {
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(next.prove()).isTrue();
            proxy.cut();
        }
    }
}
