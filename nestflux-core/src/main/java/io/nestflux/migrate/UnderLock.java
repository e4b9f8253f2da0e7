package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import java.sql.Connection;
import java.sql.SQLException;

/** Does something to a database's history while no other runner can. */
final class UnderLock {

    private UnderLock() {}

    /** What is done. */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it.
         *
         * @param session holds the lock
         * @param history was looked for after the lock was taken
         */
        T run(ServerSession session, History history) throws SQLException;
    }

    /** @throws NestFluxException {@code NF-506} if others held the lock all the time */
    static <T> T run(Connection connection, MigrateRequest request, Work<T> work) throws SQLException {
        ServerSession session = ServerSessions.of(connection, Servers.version(connection), request);
        try {
            RunnerLock.acquire(session, request.timeouts().runnerLock(), request.listener());
            return work.run(session, History.of(connection, request.historySchema()));
        } finally {
            session.release();
        }
    }

    /** For an error of the server that no statement of a file has caused. */
    static NestFluxException refused(SQLException refusal) {
        if (String.valueOf(refusal.getSQLState()).startsWith("08")) {
            return new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The connection was lost: " + refusal.getMessage(),
                    refusal,
                    "run migrate again: the history tells it how far this run came");
        }
        return new NestFluxException(
                ErrorCode.MIGRATION_FAILED,
                "The server refused what NestFlux needs for its own records: " + refusal.getMessage() + " (SQLSTATE "
                        + refusal.getSQLState() + ")",
                refusal,
                "check that this user may create and write the history table");
    }
}
