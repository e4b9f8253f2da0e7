package io.nestflux.migrate.postgres;

import io.nestflux.migrate.OwnSession;
import io.nestflux.migrate.SessionValues;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.postgres.PgLiterals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL's session that runs migrations: its settings, roles and limits. */
public final class PgServerSession extends PgSession implements OwnSession {

    /**
     * A runner whose machine has gone says no goodbye; with these, the server notices within a minute and frees the
     * lock, and not after the two hours that are usual (manual, section 19.3.2). In seconds, and number of probes.
     */
    private static final Map<String, String> KEEPALIVE =
            Map.of("tcp_keepalives_idle", "30", "tcp_keepalives_interval", "10", "tcp_keepalives_count", "3");

    /** For how long it may be silent before it runs files: it may look at the database and at others first. */
    private static final Duration SILENCE_BEFORE = Duration.ofMinutes(10);

    private final Duration silence;

    /** @param historySchema runners that share a history share the lock */
    public PgServerSession(Connection connection, String historySchema) {
        this(connection, historySchema, LONGEST_SILENCE);
    }

    /** @param silence for how long it may be silent while it runs files */
    PgServerSession(Connection connection, String historySchema, Duration silence) {
        super(connection, historySchema);
        this.silence = silence;
    }

    /**
     * Has the server end the session when it hears nothing for so long, in a transaction or not, unless it is set to be
     * less patient by itself. That frees the lock of a runner that is frozen, or behind a proxy that has stalled: its
     * connection is alive (manual, section 20.11.1).
     */
    private static String limit(Duration silence) {
        return """
                (select count(set_config(name, case when setting::int between 1 and %1$s then setting else '%1$s' end, false))
                from pg_settings where name in ('idle_in_transaction_session_timeout', 'idle_session_timeout'))""".formatted(millis(silence));
    }

    @Override
    public boolean tryLock() throws SQLException {
        if (lock.tryLock()) {
            rememberSettings("select " + limit(SILENCE_BEFORE));
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
        return resetTo(settings, ", " + limit(silence));
    }

    @Override
    public SessionValues values() {
        return new PgPrepared(connection);
    }

    @Override
    public void signOfLife() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
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
