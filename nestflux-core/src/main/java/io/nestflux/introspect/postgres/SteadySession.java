package io.nestflux.introspect.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes a session print every text fully qualified and in one style, and afterwards leaves it as it was.
 *
 * <p>The settings are local to a transaction: one of our own when the connection commits by itself (which also gives
 * all queries the same snapshot), otherwise a savepoint in the caller's. Going back to where we started restores them
 * without having to know what they were, and a failed query does not spoil the caller's transaction.
 */
final class SteadySession implements AutoCloseable {

    private final Connection connection;
    private final @Nullable Savepoint savepoint;

    private SteadySession(Connection connection, @Nullable Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /** The connection, whose texts are stable now. */
    Connection connection() {
        return connection;
    }

    static SteadySession open(Connection connection) throws SQLException {
        boolean ownTransaction = connection.getAutoCommit();
        if (ownTransaction) {
            connection.setAutoCommit(false);
        }
        SteadySession session = null;
        try {
            session = new SteadySession(connection, ownTransaction ? null : connection.setSavepoint());
            try (Statement statement = connection.createStatement()) {
                String ours = ownTransaction ? "set transaction isolation level repeatable read, read only;\n" : "";
                statement.execute(ours + PgQueries.SETTINGS);
            }
            return session;
        } catch (SQLException e) {
            if (session != null) {
                session.close();
            }
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
