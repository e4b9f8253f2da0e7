package io.nestflux.migrate.postgres;

import io.nestflux.NestFluxException;
import io.nestflux.migrate.BatchTable;
import io.nestflux.migrate.Hindrance;
import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.LockTable;
import io.nestflux.migrate.ServerSession;
import io.nestflux.migrate.SessionState;
import io.nestflux.migrate.SessionValues;
import io.nestflux.migrate.StatementOutcome;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.sql.postgres.PgStyle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What PostgreSQL's sessions have in common, however long one of its processes is theirs: what statements mean, what
 * refusals mean, and how the session was found.
 */
abstract class PgSession implements ServerSession {

    final Connection connection;
    final PgAdvisoryLock lock;
    final Map<String, String> foundSettings = new LinkedHashMap<>();
    private final PgLockTable lockTable;
    private final String historySchema;
    private final PgOutcomes outcomes;

    /** @param historySchema runners that share a history share the lock */
    PgSession(Connection connection, String historySchema) {
        this.connection = connection;
        this.lockTable = new PgLockTable(connection);
        this.historySchema = historySchema;
        this.outcomes = new PgOutcomes(connection);
        this.lock = PgAdvisoryLock.of(connection, historySchema);
    }

    /**
     * A pool may have set up its connections; what it set is to be there again when it gets this one back.
     *
     * @throws NestFluxException {@code NF-511} if the session may not write
     */
    final void rememberSettings() throws SQLException {
        rememberSettings("");
    }

    /** @param then a statement that is executed next, in the same round trip */
    final void rememberSettings(String then) throws SQLException {
        Optional<NestFluxException> readOnly = findSettings(then);
        if (readOnly.isPresent()) {
            throw readOnly.get();
        }
    }

    /** @return why the session may not write */
    private Optional<NestFluxException> findSettings(String then) throws SQLException {
        boolean inRecovery = false;
        boolean readOnly = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    select name, setting, false, false from pg_settings where source = 'session'
                    union all
                    select 'role', current_setting('role'), pg_is_in_recovery(),
                           current_setting('transaction_read_only') = 'on';
                    """ + then);
            try (ResultSet settings = statement.getResultSet()) {
                while (settings.next()) {
                    foundSettings.put(settings.getString(1), settings.getString(2));
                    inRecovery |= settings.getBoolean(3);
                    readOnly |= settings.getBoolean(4);
                }
            }
        }
        return inRecovery
                ? Optional.of(PgHindrances.inRecovery().explain())
                : readOnly ? Optional.of(PgHindrances.readOnly().explain()) : Optional.empty();
    }

    /** {@code row_security = off} makes a policy that hides rows an error (manual, section 20.11.1). */
    @Override
    public Undo setUpToLook(Timeouts timeouts) throws SQLException {
        if (foundSettings.isEmpty()) {
            findSettings("");
        }
        Map<String, String> settings = settings(timeouts);
        settings.put("row_security", "off");
        connection.setAutoCommit(false);
        resetTo(settings);
        return () -> {
            connection.rollback();
            connection.setAutoCommit(true);
        };
    }

    /** As the session was found, but in the one style, and with limits. */
    final Map<String, String> settings(Timeouts timeouts) {
        Map<String, String> settings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        settings.putAll(foundSettings);
        settings.putAll(PgStyle.SETTINGS);
        settings.put("lock_timeout", millis(timeouts.statementLock()));
        settings.put("statement_timeout", millis(timeouts.statement()));
        return settings;
    }

    @Override
    public boolean isSettingToLook(String sql) {
        return isSetting(sql) || PgStatements.isLocalSetting(sql);
    }

    /** One round trip, proof included. {@code DISCARD ALL} would also give the lock back. */
    final boolean resetTo(Map<String, String> settings) throws SQLException {
        return resetTo(settings, "");
    }

    /** @param more of the select list */
    final boolean resetTo(Map<String, String> settings, String more) throws SQLException {
        StringBuilder sql = new StringBuilder("reset session authorization; reset role; reset all; select ")
                .append(lock.condition());
        if (!settings.isEmpty()) {
            sql.append(", ").append(PgStyle.select(settings, false));
        }
        sql.append(more);
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
    public List<TakenAlong> takenAlong(String kind, ObjectName name) throws SQLException {
        return PgCascade.of(connection, kind, name, quoted(name));
    }

    @Override
    public boolean isGenerated(ObjectName table, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select 1 from pg_attribute
                where attrelid = to_regclass(?) and attname = ? and attgenerated <> ''""")) {
            statement.setString(1, quoted(table));
            statement.setString(2, column);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public List<ObjectName> tables(String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relkind in ('r', 'p') order by c.relname""")) {
            statement.setString(1, schema);
            List<ObjectName> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery()) {
                while (names.next()) {
                    tables.add(new ObjectName(schema, names.getString(1)));
                }
            }
            return tables;
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
    public boolean prove() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery("select " + lock.condition())) {
            held.next();
            return held.getBoolean(1);
        }
    }

    /** The server watches over it. */
    @Override
    public int queryTimeout(Timeouts timeouts) {
        return 0;
    }

    @Override
    public SessionState state() {
        return new PgSessionState(new PgReachedTables(connection));
    }

    /** Those of its sequences cannot be given to another session without moving the sequences. */
    @Override
    public SessionValues values() {
        return SessionValues.NONE;
    }

    @Override
    public boolean isSetting(String sql) {
        return PgStatements.isSetting(sql);
    }

    @Override
    public boolean touchesSettings(String sql) {
        return PgStatements.touchesSettings(sql);
    }

    @Override
    public boolean changesRole(String sql) {
        return PgStatements.changesRole(sql);
    }

    /** All of them. */
    @Override
    public Predicate<String> rollsBack() {
        return sql -> true;
    }

    @Override
    public String before(String sql) throws SQLException {
        return outcomes.before(sql);
    }

    @Override
    public StatementOutcome outcome(String sql, String before, Instant since) throws SQLException {
        return outcomes.outcome(sql, before);
    }

    @Override
    public BatchTable batchTable(ObjectName table) throws SQLException {
        return new PgBatchTables(connection).find(table);
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
        return Refusal.LOCK.is(failure);
    }

    @Override
    public Optional<LockHolder> blocker(String sql) throws SQLException {
        return new PgHolders(connection).of(sql);
    }

    @Override
    public boolean isLockTableFull(SQLException failure) {
        return Refusal.LOCK_TABLE_FULL.is(failure);
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

    static String millis(Duration duration) {
        return Long.toString(duration.isZero() ? 0 : Math.max(1, duration.toMillis()));
    }
}
