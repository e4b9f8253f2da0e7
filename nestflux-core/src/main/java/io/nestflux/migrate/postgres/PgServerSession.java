package io.nestflux.migrate.postgres;

import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.postgres.PgLiterals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** PostgreSQL's session that runs migrations: its settings, roles and limits. */
public final class PgServerSession extends PgSession {

    /**
     * A runner whose machine has gone says no goodbye; with these, the server notices within a minute and frees the
     * lock, and not after the two hours that are usual (manual, section 19.3.2). In seconds, and number of probes.
     */
    private static final Map<String, String> KEEPALIVE =
            Map.of("tcp_keepalives_idle", "30", "tcp_keepalives_interval", "10", "tcp_keepalives_count", "3");

    /** @param historySchema runners that share a history share the lock */
    public PgServerSession(Connection connection, String historySchema) {
        super(connection, historySchema);
    }

    /** It lasts as long as the session. */
    @Override
    public boolean locksTransaction() {
        return false;
    }

    @Override
    public boolean begin() {
        return true;
    }

    /** Each write was committed when it was made. */
    @Override
    public void commit() {}

    /** That is no matter: the session is this runner's own. */
    @Override
    public boolean outlivesTransaction(String sql) {
        return false;
    }

    @Override
    public boolean tryLock() throws SQLException {
        if (lock.tryLock()) {
            rememberSettings();
        }
        return lock.isHeld();
    }

    @Override
    public String isItself() {
        return lock.isItself();
    }

    @Override
    public boolean reset(Timeouts timeouts) throws SQLException {
        Map<String, String> settings = settings(timeouts);
        settings.putAll(KEEPALIVE);
        return resetTo(settings);
    }

    /**
     * What is CONCURRENTLY waits for old transactions while nobody has to wait for it; and given up half-way, it leaves
     * an invalid index behind.
     */
    @Override
    public Undo prepareFor(String sql) throws SQLException {
        if (!PgStatements.isConcurrent(sql)) {
            return () -> {};
        }
        try (Statement statement = connection.createStatement();
                ResultSet before = statement.executeQuery(
                        "select current_setting('lock_timeout'), set_config('lock_timeout', '0', false)")) {
            before.next();
            String lockTimeout = before.getString(1);
            return () -> resetLockTimeout(lockTimeout);
        }
    }

    private void resetLockTimeout(String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + PgLiterals.text(value));
        }
    }

    @Override
    public boolean leavesHalf(String sql) {
        return PgStatements.isConcurrent(sql);
    }

    @Override
    public Undo ownRole() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select quote_ident(session_user), current_setting('role')")) {
            now.next();
            String user = now.getString(1);
            String role = now.getString(2);
            resetRole();
            return () -> restoreRole(user, role);
        }
    }

    private void resetRole() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset session authorization; reset role");
        }
    }

    private void restoreRole(String user, String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session authorization " + user + "; select set_config('role', "
                    + PgLiterals.text(role) + ", false)");
        }
    }

    @Override
    public void release() {
        if (!lock.isHeld()) {
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            resetTo(foundSettings);
            lock.unlock();
        } catch (SQLException gone) {
            // with the session, the server gives the lock back
            System.getLogger(PgServerSession.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session ended before it gave the lock back", gone);
        }
    }
}
