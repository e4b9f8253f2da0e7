package io.nestflux.migrate.postgres;

import io.nestflux.NestFluxException;
import io.nestflux.migrate.Fate;
import io.nestflux.migrate.Hindrance;
import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.LockTable;
import io.nestflux.migrate.ServerSession;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** PostgreSQL's session that runs migrations: its settings, roles and limits. */
public final class PgServerSession implements ServerSession {

    /** lock_not_available, deadlock_detected: manual, appendix A. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "40P01");

    private static final Pattern CONCURRENTLY = Pattern.compile("(?i)\\bconcurrently\\b");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\bset\\s+((session|local)\\s+)?(role|(session\\s+)?authorization)\\b|set_config\\s*\\(\\s*'role'");
    private static final Pattern SETTING = Pattern.compile(
            "(?i)(re)?set\\s+(?!local\\b|constraints\\b)|select\\s+(pg_catalog\\s*\\.\\s*)?set_config\\s*\\(");

    /** What runs code that may set something. */
    private static final Pattern TOUCHES_SETTINGS =
            Pattern.compile("(?i)\\A\\s*(do|call|select|with|load|discard|execute|set)\\b|set_config", Pattern.DOTALL);

    /**
     * A runner whose machine has gone says no goodbye; with these, the server notices within a minute and frees the
     * lock, and not after the two hours that are usual (manual, section 19.3.2). In seconds, and number of probes.
     */
    private static final Map<String, String> KEEPALIVE =
            Map.of("tcp_keepalives_idle", "30", "tcp_keepalives_interval", "10", "tcp_keepalives_count", "3");

    private final Connection connection;
    private final PgAdvisoryLock lock;
    private final PgLockTable lockTable;
    private final String historySchema;
    private final PgFates fates;
    private final Map<String, String> foundSettings = new LinkedHashMap<>();

    /** @param historySchema runners that share a history share the lock */
    public PgServerSession(Connection connection, String historySchema) {
        this.connection = connection;
        this.lockTable = new PgLockTable(connection);
        this.historySchema = historySchema;
        this.fates = new PgFates(connection);
        this.lock = PgAdvisoryLock.of(connection, historySchema);
    }

    @Override
    public boolean tryLock() throws SQLException {
        if (lock.tryLock()) {
            rememberSettings();
        }
        return lock.isHeld();
    }

    /** @throws NestFluxException {@code NF-511} if the session may not write */
    void requireWritable() throws SQLException {
        rememberSettings();
    }

    /**
     * A pool may have set up its connections; what it set is to be there again when it gets this one back.
     *
     * @throws NestFluxException {@code NF-511} if the session may not write
     */
    private void rememberSettings() throws SQLException {
        boolean inRecovery = false;
        boolean readOnly = false;
        try (Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery("""
                        select name, setting, false, false from pg_settings where source = 'session'
                        union all
                        select 'role', current_setting('role'), pg_is_in_recovery(),
                               current_setting('transaction_read_only') = 'on'""")) {
            while (settings.next()) {
                foundSettings.put(settings.getString(1), settings.getString(2));
                inRecovery |= settings.getBoolean(3);
                readOnly |= settings.getBoolean(4);
            }
        }
        if (inRecovery || readOnly) {
            throw (inRecovery ? PgHindrances.inRecovery() : PgHindrances.readOnly()).explain();
        }
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        return lock.holder();
    }

    @Override
    public String holdsLock() {
        return lock.condition();
    }

    @Override
    public String isItself() {
        return lock.isItself();
    }

    /** {@code DISCARD ALL} would also give the lock back. */
    @Override
    public boolean reset(Timeouts timeouts) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>(foundSettings);
        settings.putAll(KEEPALIVE);
        settings.put("lock_timeout", millis(timeouts.statementLock()));
        settings.put("statement_timeout", millis(timeouts.statement()));
        return resetTo(settings);
    }

    /** One round trip, proof included. */
    private boolean resetTo(Map<String, String> settings) throws SQLException {
        StringBuilder sql = new StringBuilder("reset session authorization; reset role; reset all; select ")
                .append(lock.condition());
        settings.forEach((name, value) -> sql.append(", set_config('")
                .append(name)
                .append("', ")
                .append(PgLiterals.text(value))
                .append(", false)"));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql.toString());
            while (statement.getUpdateCount() >= 0) {
                statement.getMoreResults();
            }
            try (ResultSet held = statement.getResultSet()) {
                held.next();
                return held.getBoolean(1);
            }
        }
    }

    @Override
    public boolean prove() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery("select " + lock.condition())) {
            held.next();
            return held.getBoolean(1);
        }
    }

    /**
     * What is CONCURRENTLY waits for old transactions while nobody has to wait for it; and given up half-way, it leaves
     * an invalid index behind.
     */
    @Override
    public Undo prepareFor(String sql) throws SQLException {
        if (!CONCURRENTLY.matcher(sql).find()) {
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
            statement.execute("set lock_timeout = '" + value + "'");
        }
    }

    @Override
    public boolean isSetting(String sql) {
        return SETTING.matcher(sql).lookingAt();
    }

    @Override
    public boolean touchesSettings(String sql) {
        return isSetting(sql) || TOUCHES_SETTINGS.matcher(sql).find();
    }

    @Override
    public String before(String sql) throws SQLException {
        return fates.before(sql);
    }

    @Override
    public Fate fate(String sql, String before, Instant since) throws SQLException {
        return fates.fate(sql, before);
    }

    @Override
    public String quoted(ObjectName name) {
        return PgNames.quote(name);
    }

    @Override
    public LockTable lockTable() {
        return lockTable;
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return LOCK_TIMEOUTS.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public boolean leavesHalf(String sql) {
        return CONCURRENTLY.matcher(sql).find();
    }

    @Override
    public boolean changesRole(String sql) {
        return ROLE.matcher(sql).find();
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

    /** out_of_memory, and in words that it is the shared one; the words are translated, their hint is not. */
    @Override
    public boolean isLockTableFull(SQLException failure) {
        return "53200".equals(failure.getSQLState())
                && String.valueOf(failure.getMessage()).contains("max_locks_per_transaction");
    }

    @Override
    public String enlargeLockTable() {
        return "raise max_locks_per_transaction in postgresql.conf (64 unless set) and restart the server";
    }

    @Override
    public Optional<Hindrance> hindrance(SQLException refusal) {
        return PgHindrances.of(refusal);
    }

    @Override
    public Optional<Hindrance> missingRights(SQLException refusal) throws SQLException {
        return PgHindrances.missingRights(refusal, connection, historySchema);
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

    static String millis(Duration duration) {
        return Long.toString(duration.isZero() ? 0 : Math.max(1, duration.toMillis()));
    }
}
