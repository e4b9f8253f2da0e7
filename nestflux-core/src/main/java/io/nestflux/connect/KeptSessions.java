package io.nestflux.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a session that somebody has done with for whoever asks the same database next, as long as this is open: on a
 * server far away, each login is several round trips. Only for those who leave a session as they found it: what runs
 * statements of a file opens a session of its own, and {@linkplain Database#sibling siblings} are never kept.
 */
public final class KeptSessions implements AutoCloseable {

    /** A session that was silent for longer is asked whether it is still there. */
    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private static final int SECONDS = 5;

    private final Map<Database, Deque<Idle>> idle = new HashMap<>();
    private boolean closed;

    private record Idle(Connection connection, long since) {}

    /** The same database, whose sessions are kept here. */
    public Database of(Database database) {
        return new Kept(database, this);
    }

    private Connection connect(Database database) {
        Connection connection = waiting(database).orElseGet(database::connect);
        AtomicBoolean given = new AtomicBoolean();
        return BorrowedConnection.of(connection, () -> {
            if (given.compareAndSet(false, true)) {
                takeBack(database, connection);
            }
        });
    }

    private Optional<Connection> waiting(Database database) {
        Optional<Idle> next = next(database);
        while (next.isPresent() && !isUsable(next.get())) {
            end(next.get().connection());
            next = next(database);
        }
        return next.map(Idle::connection);
    }

    private synchronized Optional<Idle> next(Database database) {
        return Optional.ofNullable(idle.get(database)).map(Deque::poll);
    }

    private static boolean isUsable(Idle session) {
        try {
            return System.nanoTime() - session.since() < TRUSTED.toNanos()
                    || session.connection().isValid(SECONDS);
        } catch (SQLException lost) {
            return false;
        }
    }

    /** One that is in the middle of something has failed, and is not for others. */
    private void takeBack(Database database, Connection connection) throws SQLException {
        if (connection.isClosed() || !connection.getAutoCommit() || !isKept(database, connection)) {
            connection.close();
        }
    }

    private synchronized boolean isKept(Database database, Connection connection) {
        if (!closed) {
            idle.computeIfAbsent(database, each -> new ArrayDeque<>()).push(new Idle(connection, System.nanoTime()));
        }
        return !closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.values().forEach(sessions -> sessions.forEach(each -> end(each.connection())));
        idle.clear();
    }

    private static void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            System.getLogger(KeptSessions.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session was gone before it was closed", gone);
        }
    }

    private record Kept(Database database, KeptSessions sessions) implements ForwardingDatabase {

        @Override
        public Connection connect() {
            return sessions.connect(database);
        }

        @Override
        public String toString() {
            return database.toString();
        }
    }
}
