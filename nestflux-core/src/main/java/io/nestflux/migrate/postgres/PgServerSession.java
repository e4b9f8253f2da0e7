package io.nestflux.migrate.postgres;

import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.LockTable;
import io.nestflux.migrate.ServerSession;
import io.nestflux.migrate.Timeouts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * PostgreSQL's session that runs migrations. Its lock is a session-level advisory lock, which the server frees when the
 * session ends in whatever way; it is polled, because {@code CREATE INDEX CONCURRENTLY} of the holder would wait for
 * the transaction of a runner that blocks in {@code pg_advisory_lock}, and the two would wait for each other.
 */
public final class PgServerSession implements ServerSession {

    /** lock_not_available, deadlock_detected: manual, appendix A. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "40P01");

    private static final Pattern CONCURRENTLY = Pattern.compile("(?i)\\bconcurrently\\b");
    private static final Pattern SETTING = Pattern.compile(
            "(?i)(re)?set\\s+(?!local\\b|constraints\\b)|select\\s+(pg_catalog\\s*\\.\\s*)?set_config\\s*\\(");

    private final Connection connection;
    private final long key;
    private final PgLockTable lockTable;
    private final Map<String, String> foundSettings = new LinkedHashMap<>();
    private String condition = "false";

    /** @param historySchema runners that share a history share the lock */
    public PgServerSession(Connection connection, String historySchema) {
        this.connection = connection;
        this.lockTable = new PgLockTable(connection);
        this.key = key("nestflux history in " + historySchema);
    }

    @Override
    public boolean tryLock() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_try_advisory_lock(?), pg_backend_pid()")) {
            statement.setLong(1, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                if (!result.getBoolean(1)) {
                    return false;
                }
                long session = result.getLong(2);
                condition = "pg_backend_pid() = " + session + " and exists (select from pg_locks where pid = " + session
                        + " and " + ofThisLock() + ")";
            }
        }
        rememberSettings();
        return true;
    }

    /** A pool may have set up its connections; what it set is to be there again when it gets this one back. */
    private void rememberSettings() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery("""
                        select name, setting from pg_settings where source = 'session'
                        union all
                        select 'role', current_setting('role')""")) {
            while (settings.next()) {
                foundSettings.put(settings.getString(1), settings.getString(2));
            }
        }
    }

    /** A key of 64 bits is shown in two halves, with objsubid 1: manual, section 53.13 (pg_locks). */
    private String ofThisLock() {
        return """
                locktype = 'advisory' and granted and objsubid = 1 and classid = %d and objid = %d
                and database = (select oid from pg_database where datname = current_database())""".formatted(key >>> 32, key & 0xFFFFFFFFL);
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet holder = statement.executeQuery("""
                        select l.pid, coalesce(a.usename, ''), coalesce(host(a.client_addr), ''),
                               coalesce(a.application_name, ''), a.backend_start
                        from pg_locks l left join pg_stat_activity a on a.pid = l.pid
                        where\s""" + ofThisLock().replace("database =", "l.database ="))) {
            if (!holder.next()) {
                return Optional.empty();
            }
            return Optional.of(new LockHolder(
                    holder.getLong(1),
                    holder.getString(2),
                    holder.getString(3),
                    holder.getString(4),
                    Optional.ofNullable(holder.getTimestamp(5)).map(Timestamp::toInstant)));
        }
    }

    @Override
    public String holdsLock() {
        return condition;
    }

    /** {@code DISCARD ALL} would also give the lock back. */
    @Override
    public boolean reset(Timeouts timeouts) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>(foundSettings);
        settings.put("lock_timeout", millis(timeouts.statementLock()));
        settings.put("statement_timeout", millis(timeouts.statement()));
        return resetTo(settings);
    }

    /** One round trip, proof included. */
    private boolean resetTo(Map<String, String> settings) throws SQLException {
        StringBuilder sql =
                new StringBuilder("reset session authorization; reset role; reset all; select ").append(condition);
        settings.forEach((name, value) -> sql.append(", set_config('")
                .append(name)
                .append("', '")
                .append(value.replace("'", "''"))
                .append("', false)"));
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
                ResultSet held = statement.executeQuery("select " + condition)) {
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
    public LockTable lockTable() {
        return lockTable;
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return LOCK_TIMEOUTS.contains(String.valueOf(failure.getSQLState()));
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
    public void release() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            resetTo(foundSettings);
            try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                statement.setLong(1, key);
                statement.execute();
            }
        } catch (SQLException gone) {
            // with the session, the server gives the lock back
            System.getLogger(PgServerSession.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session ended before it gave the lock back", gone);
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.isZero() ? 0 : Math.max(1, duration.toMillis()));
    }

    private static long key(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
