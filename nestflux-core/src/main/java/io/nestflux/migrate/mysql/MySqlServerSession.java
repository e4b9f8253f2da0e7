package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.BatchTable;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.Hindrance;
import io.nestflux.migrate.LockHolder;
import io.nestflux.migrate.LockTable;
import io.nestflux.migrate.OwnSession;
import io.nestflux.migrate.SessionState;
import io.nestflux.migrate.SessionValues;
import io.nestflux.migrate.StatementOutcome;
import io.nestflux.migrate.Surroundings;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlStyle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The session of MySQL or MariaDB that runs migrations. Its lock is a named one ({@code GET_LOCK}), which the server
 * frees when the session ends. Names are one space for the whole server, so the database is part of it.
 */
public final class MySqlServerSession implements OwnSession {

    private static final Set<String> SETTING = Set.of("USE", "SET", "PREPARE", "DEALLOCATE");
    private static final Set<String> TOUCHES_SETTINGS = Set.of("USE", "SET", "PREPARE", "EXECUTE", "CALL", "BEGIN");

    /** A name has 64 characters at most, and its case does not count. */
    private static final String LOCK_NAME = "concat('nestflux:', left(sha2(database(), 256), 40))";

    private final Connection connection;
    private final Dialect dialect;
    private final MySqlFlavour flavour;
    private final MySqlSettings settings;
    private final MySqlOutcomes outcomes;
    private final MySqlHolders holders;
    private final NonTransactionalTables nonTransactional;
    private final SessionValues values;
    private String name = "";
    private String condition = "false";
    private boolean locked;
    private boolean oneNode;

    public MySqlServerSession(Connection connection, Dialect dialect, Surroundings surroundings) {
        this(connection, dialect, surroundings, LONGEST_SILENCE);
    }

    /** @param silence for how long it may be silent while it runs files */
    MySqlServerSession(Connection connection, Dialect dialect, Surroundings surroundings, Duration silence) {
        this.connection = connection;
        this.oneNode = surroundings.cluster() == Cluster.ONE_NODE;
        this.dialect = dialect;
        this.flavour = MySqlFlavour.of(dialect);
        this.settings = new MySqlSettings(connection, dialect, silence);
        this.outcomes = new MySqlOutcomes(connection, dialect);
        this.holders = new MySqlHolders(connection, dialect);
        this.values = new MySqlSessionValues(connection, dialect, this::isSetting);
        this.nonTransactional = new NonTransactionalTables(connection, dialect);
    }

    @Override
    public boolean tryLock() throws SQLException {
        if (!askForLock()) {
            return false;
        }
        locked = true;
        settings.remember();
        return true;
    }

    @Override
    public void signOfLife() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("do 0");
        }
    }

    /** Not asked of a node whose lock would not hold. */
    private boolean askForLock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        """
                        %s l.cluster, case when l.cluster = 0 then get_lock(l.name, 0) end,
                               connection_id(), l.name
                        from (select %s as cluster, %s as name) l limit 1""".formatted(MySqlStyle.SELECT, oneNode ? "0" : MySqlCluster.signs(dialect), LOCK_NAME))) {
            result.next();
            int signs = result.getInt(1);
            if (signs == 0) {
                return answer(result);
            }
            MySqlCluster.requireOneNode(signs, connection);
        }
        oneNode = true;
        return askForLock();
    }

    private boolean answer(ResultSet result) throws SQLException {
        int got = result.getInt(2);
        boolean unanswered = result.wasNull();
        name = result.getString(4);
        if (unanswered) {
            throw new NestFluxException(
                    ErrorCode.LOCK_TIMEOUT,
                    dialect.productName() + " could not say whether GET_LOCK('" + name
                            + "') succeeded: it is short of memory, or the session was killed.",
                    "look at the server's error log, then run migrate again");
        }
        condition = "connection_id() = %d and is_used_lock('%s') = connection_id()".formatted(result.getLong(3), name);
        return got == 1;
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        return holders.ofLock(LOCK_NAME);
    }

    @Override
    public String holdsLock() {
        return condition;
    }

    /** No cheaper one is needed: it knows its locks by name. */
    @Override
    public String isItself() {
        return condition;
    }

    @Override
    public Undo setUpToLook(Timeouts timeouts) throws SQLException {
        settings.find();
        settings.restoreWith(seconds(timeouts.statementLock()), timeouts.statement());
        return () -> {
            settings.restore();
            prove();
        };
    }

    @Override
    public Undo setUpToAsk(Timeouts timeouts) throws SQLException {
        return setUpToLook(timeouts);
    }

    /** Not where it may call a function, which may write. */
    @Override
    public boolean isSettingToLook(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (!tokens.at("USE") && !tokens.at("SET") || !isSetting(sql)) {
            return false;
        }
        while (!tokens.isEnd() && !tokens.at("(")) {
            tokens.skip();
        }
        return tokens.isEnd();
    }

    @Override
    public boolean isGenerated(ObjectName table, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select 1 from information_schema.columns
                where table_schema = coalesce(nullif(?, ''), database()) and table_name = ? and column_name = ?
                  and (extra like '%VIRTUAL GENERATED%' or extra like '%STORED GENERATED%')""")) {
            statement.setString(1, table.schema());
            statement.setString(2, table.name());
            statement.setString(3, column);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public List<ObjectName> tables(String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select table_name from information_schema.tables
                where table_schema = ? and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')""")) {
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

    /** Nothing is: the word is read and forgotten. */
    @Override
    public List<TakenAlong> takenAlong(String kind, ObjectName dropped) {
        return List.of();
    }

    /** {@code mysql_reset_connection} would also give the lock back. */
    @Override
    public boolean reset(Timeouts timeouts) throws SQLException {
        settings.restoreWith(seconds(timeouts.statementLock()), timeouts.statement());
        return prove();
    }

    /** MySQL limits only the time of SELECT (max_execution_time); MariaDB has a limit for all. */
    @Override
    public int queryTimeout(Timeouts timeouts) {
        return flavour.limitsEveryStatement() ? 0 : (int) seconds(timeouts.statement());
    }

    @Override
    public boolean prove() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery("select " + condition + ", coalesce(database(), '') limit 1")) {
            held.next();
            settings.select(held.getString(2));
            return held.getBoolean(1);
        }
    }

    @Override
    public SessionState state() {
        return new MySqlSessionState(dialect, this::isSetting, new ReachedTables(connection, dialect));
    }

    @Override
    public SessionValues values() {
        return values;
    }

    @Override
    public boolean isSetting(String sql) {
        return isSetting(sql, dialect);
    }

    static boolean isSetting(String sql, Dialect dialect) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        return tokens.atAny(SETTING) && !lasts(tokens);
    }

    /** What SET can change beyond the session. */
    private static boolean lasts(SqlTokens tokens) {
        return tokens.mentions(Set.of("GLOBAL", "PERSIST", "PERSIST_ONLY", "PASSWORD"))
                || tokens.count("DEFAULT", "ROLE") > 0
                || tokens.count("RESOURCE", "GROUP") > 0
                || tokens.count("(", "SELECT") > 0;
    }

    @Override
    public boolean touchesSettings(String sql) {
        return SqlTokens.of(sql, dialect).atAny(TOUCHES_SETTINGS);
    }

    @Override
    public Set<String> sets(String sql) {
        return MySqlAssignments.of(sql, dialect);
    }

    @Override
    public void remember(Set<String> names) throws SQLException {
        settings.remember(names);
    }

    @Override
    public Predicate<String> rollsBack() {
        return nonTransactional;
    }

    @Override
    public String before(String sql) throws SQLException {
        return outcomes.before(sql);
    }

    @Override
    public StatementOutcome outcome(String sql, String before, Instant since) throws SQLException {
        return outcomes.outcome(sql, before, since);
    }

    @Override
    public BatchTable batchTable(ObjectName table) throws SQLException {
        return new MySqlBatchTables(connection).find(table);
    }

    @Override
    public String quoted(ObjectName name) {
        return MySqlNames.quoted(name);
    }

    @Override
    public LockTable lockTable() {
        return LockTable.UNLIMITED;
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return Refusal.LOCK.is(failure);
    }

    @Override
    public Optional<LockHolder> blocker(String sql) throws SQLException {
        return holders.of(sql);
    }

    @Override
    public boolean isLockTableFull(SQLException failure) {
        return Refusal.LOCK_TABLE_FULL.is(failure);
    }

    @Override
    public String enlargeLockTable() {
        return "give InnoDB more room for locks: innodb_buffer_pool_size";
    }

    /** A session's limits hold for each statement alike. */
    @Override
    public Undo prepareFor(String sql) {
        return () -> {};
    }

    /** DDL is atomic. */
    @Override
    public boolean leavesHalf(String sql) {
        return false;
    }

    /** {@code SET ROLE} takes no right to write the history away that its user has by itself. */
    @Override
    public boolean changesRole(String sql) {
        return false;
    }

    @Override
    public Undo ownRole() {
        return () -> {};
    }

    @Override
    public Optional<Hindrance> hindrance(SQLException refusal) {
        return MySqlHindrances.of(refusal);
    }

    @Override
    public Optional<Hindrance> missingRights(SQLException refusal) throws SQLException {
        return MySqlHindrances.missingRights(refusal, connection);
    }

    @Override
    public void release() {
        if (!locked) {
            return;
        }
        try {
            settings.restore();
            prove();
            try (PreparedStatement statement = connection.prepareStatement("do release_lock(?)")) {
                statement.setString(1, name);
                statement.execute();
            }
        } catch (SQLException gone) {
            // with the session, the server gives the lock back
            System.getLogger(MySqlServerSession.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session ended before it gave the lock back", gone);
        }
    }

    /** Whole seconds, at least one; 0 for no limit. */
    private static long seconds(Duration duration) {
        return duration.isZero() ? 0 : Math.max(1, (duration.toMillis() + 999) / 1000);
    }
}
