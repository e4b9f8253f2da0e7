package io.nestflux.migrate.mysql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migrate.Surroundings;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;

/**
 * A runner that is frozen, or behind a proxy that has stalled, has a live connection, and loses its lock all the same.
 */
@Tag("slow")
class SilentMySqlTest {

    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @DatabaseTest({MYSQL, MARIADB})
    void theLockOfASilentRunnerIsFreed(TestDatabase database) throws SQLException {
        Dialect dialect = database.server() == MARIADB ? Dialect.MARIADB : Dialect.MYSQL;
        try (CuttableProxy proxy = new CuttableProxy(database.address());
                Connection stalled = DriverManager.getConnection(
                        proxy.jdbcUrl(database.name()), database.user(), database.password());
                Connection other = database.connect()) {
            MySqlServerSession silent = new MySqlServerSession(stalled, dialect, Surroundings.UNKNOWN, SILENCE);
            assertThat(silent.tryLock()).isTrue();
            silent.reset(Timeouts.DEFAULT);
            MySqlServerSession next = new MySqlServerSession(other, dialect, Surroundings.UNKNOWN);
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
