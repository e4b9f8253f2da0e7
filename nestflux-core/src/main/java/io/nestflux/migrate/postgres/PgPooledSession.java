package io.nestflux.migrate.postgres;

import io.nestflux.history.HistoryTable;
import io.nestflux.migrate.Timeouts;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.sql.postgres.PgStyle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The way to PostgreSQL through a pooler that lends a process for one transaction at a time. Nothing lasts longer than
 * that: the lock is taken for a transaction, settings are made LOCAL, statements are not prepared. Between two tries of
 * a transaction others may have had their turn; the history tells.
 */
public final class PgPooledSession extends PgSession {

    private final PgDriver driver;
    private final String historySchema;
    private final int prepareThreshold;
    private Optional<Timeouts> limits = Optional.empty();
    private String seenHistory = "";

    /** @param historySchema runners that share a history share the lock */
    public PgPooledSession(Connection connection, String historySchema) {
        super(connection, historySchema);
        this.driver = new PgDriver(connection);
        this.historySchema = historySchema;
        this.prepareThreshold = driver.prepareNothing();
    }

    /** Whether a connection leads to a pooler. */
    public static boolean isPooled(Connection connection) throws SQLException {
        return new PgDriver(connection).isBehindPooler();
    }

    @Override
    public boolean locksTransaction() {
        return true;
    }

    @Override
    public boolean tryLock() throws SQLException {
        connection.setAutoCommit(false);
        if (!lock.tryLockTransaction()) {
            end();
            return false;
        }
        rememberSettings();
        seenHistory = history();
        return true;
    }

    @Override
    public boolean begin() throws SQLException {
        if (prove()) {
            return true;
        }
        if (!lock.tryLockTransaction() || !history().equals(seenHistory)) {
            return false;
        }
        if (limits.isPresent()) {
            reset(limits.get());
        }
        return true;
    }

    /** Between transactions it has no session. */
    @Override
    public void signOfLife() {}

    /** All that the history says, in short. */
    private String history() throws SQLException {
        String table = PgNames.quote(new ObjectName(historySchema, HistoryTable.NAME));
        try (Statement statement = connection.createStatement()) {
            try (ResultSet exists =
                    statement.executeQuery("select to_regclass(" + PgLiterals.text(table) + ") is not null")) {
                exists.next();
                if (!exists.getBoolean(1)) {
                    return "";
                }
            }
            try (ResultSet digest = statement.executeQuery(
                    "select md5(coalesce(string_agg(h::text, ',' order by migration), '')) from " + table + " h")) {
                digest.next();
                return digest.getString(1);
            }
        }
    }

    @Override
    public void commit() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public String isItself() {
        return lock.condition();
    }

    /**
     * What earlier clients of this process have left set does not count either; what the pooler sets for each client is
     * let be.
     */
    @Override
    public boolean reset(Timeouts timeouts) throws SQLException {
        limits = Optional.of(timeouts);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    set local session authorization default;
                    set local role none;
                    select set_config(name, reset_val, true) from pg_settings
                    where source = 'session' and context = 'user' and name not in
                      ('client_encoding', 'DateStyle', 'TimeZone', 'standard_conforming_strings', 'application_name',
                       'extra_float_digits');
                    set local lock_timeout = %s;
                    set local statement_timeout = %s;
                    set local idle_in_transaction_session_timeout = %s;
                    select %s""".formatted(
                            millis(timeouts.statementLock()),
                            millis(timeouts.statement()),
                            millis(LONGEST_SILENCE),
                            PgStyle.select(true)));
        }
        return prove();
    }

    @Override
    public boolean outlivesTransaction(String sql) {
        return isSetting(sql) || changesRole(sql) || PgStatements.outlivesTransaction(sql);
    }

    /** What cannot run in a transaction does not run here. */
    @Override
    public Undo prepareFor(String sql) {
        return () -> {};
    }

    /** Nothing is given up half-way: each file is one transaction. */
    @Override
    public boolean leavesHalf(String sql) {
        return false;
    }

    /** A file that would change it does not run here. */
    @Override
    public Undo ownRole() {
        return () -> {};
    }

    @Override
    public void release() {
        try {
            end();
        } catch (SQLException gone) {
            // with the transaction, the server gives the lock back
            System.getLogger(PgPooledSession.class.getName())
                    .log(System.Logger.Level.DEBUG, "The connection ended before its transaction", gone);
        }
        driver.prepareThreshold(prepareThreshold);
    }

    private void end() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
