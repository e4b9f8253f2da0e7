package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.TimeLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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

    /**
     * Takes the lock and does it.
     *
     * @throws NestFluxException {@code NF-506} if others held the lock all the time; {@code NF-511} to {@code NF-515}
     *     if the server, or the way to it, does not let anybody migrate
     */
    static <T> T run(Connection connection, MigrateRequest request, Work<T> work) throws SQLException {
        return run(connection, request, (session, holder) -> Optional.empty(), work);
    }

    /** What there is to do, looked at in a session that waits for the lock. */
    @FunctionalInterface
    interface Look<T> {

        /** What to come back with, without the lock; empty if something is to be done, or still being done. */
        Optional<T> at(ServerSession waiting, LockHolder holder) throws SQLException;
    }

    /** The same, unless a look finds that there is nothing to do any more; then without the lock. */
    static <T> T run(Connection connection, MigrateRequest request, Look<T> look, Work<T> work) throws SQLException {
        ServerSession session = ServerSessions.toLock(connection, Servers.version(connection), request);
        try {
            Optional<T> nothingToDo = RunnerLock.acquire(
                    session, request.timeouts().runnerLock(), request.listener(), holder -> look.at(session, holder));
            if (nothingToDo.isPresent()) {
                return nothingToDo.get();
            }
            T result = work.run(session, History.of(connection, request.historySchema()));
            session.commit();
            return result;
        } catch (SQLException refusal) {
            Optional<Hindrance> hindrance = session.hindrance(refusal);
            throw hindrance
                    .or(() -> missingRights(session, refusal))
                    .map(it -> it.explain(refusal))
                    .orElseGet(() -> refused(refusal));
        } finally {
            session.release();
        }
    }

    private static Optional<Hindrance> missingRights(ServerSession session, SQLException refusal) {
        try {
            return session.missingRights(refusal);
        } catch (SQLException gone) {
            refusal.addSuppressed(gone);
            return Optional.empty();
        }
    }

    /** For an error of the server that no statement of a file has caused. */
    static NestFluxException refused(SQLException refusal) {
        if (Refusal.LOST.is(refusal)) {
            return new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The connection was lost: " + refusal.getMessage(),
                    refusal,
                    "run migrate again: the history tells it how far this run came");
        }
        if (Refusal.LOCK.is(refusal)) {
            return new NestFluxException(
                    ErrorCode.LOCK_TIMEOUT,
                    "One of NestFlux's own statements got no lock in time: " + refusal.getMessage(),
                    refusal,
                    "let what holds the lock end, then run it again");
        }
        if (Refusal.TIMEOUT.is(refusal)) {
            return new NestFluxException(
                    ErrorCode.MIGRATION_FAILED,
                    "The server cut one of NestFlux's own statements short: " + refusal.getMessage(),
                    refusal,
                    TimeLimits.HINT);
        }
        return new NestFluxException(
                ErrorCode.MIGRATION_FAILED,
                "The server refused what NestFlux needs for its own records: " + refusal.getMessage() + " (SQLSTATE "
                        + refusal.getSQLState() + ")",
                refusal,
                "check that this user may create and write the history table");
    }
}
