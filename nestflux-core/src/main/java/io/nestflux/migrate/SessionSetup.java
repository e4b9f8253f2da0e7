package io.nestflux.migrate;

import java.sql.SQLException;
import java.util.Optional;

/** The session's settings from file to file: they are set anew only where a file may have changed them. */
final class SessionSetup {

    private final ServerSession session;
    private Optional<Timeouts> current = Optional.empty();

    SessionSetup(ServerSession session) {
        this.session = session;
    }

    ServerSession session() {
        return session;
    }

    /** Whether the session is as {@link #prepare} would make it. */
    boolean isPreparedFor(Timeouts timeouts) {
        return current.filter(timeouts::equals).isPresent();
    }

    /**
     * Makes the session what a file expects, outside of a transaction.
     *
     * @return whether it still has the lock, as far as it was asked
     */
    boolean prepare(Timeouts timeouts) throws SQLException {
        if (isPreparedFor(timeouts)) {
            return true;
        }
        boolean held = session.reset(timeouts);
        current = Optional.of(timeouts);
        return held;
    }

    /** Says that a statement may have changed settings. */
    void touched() {
        current = Optional.empty();
    }
}
