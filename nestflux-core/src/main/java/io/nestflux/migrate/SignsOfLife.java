package io.nestflux.migrate;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Keeps the session while a run does something that the server does not see: the server ends sessions that are silent
 * for long, because their runners may be frozen.
 */
final class SignsOfLife {

    private static final Duration EVERY = ServerSession.LONGEST_SILENCE.dividedBy(4);

    private final ServerSession session;
    private long last = System.nanoTime();

    SignsOfLife(ServerSession session) {
        this.session = session;
    }

    /** Gives one if it is time. What a lost session means, whoever uses it next finds out. */
    void give() {
        if (System.nanoTime() - last < EVERY.toNanos()) {
            return;
        }
        last = System.nanoTime();
        try {
            session.signOfLife();
        } catch (SQLException lost) {
            System.getLogger(SignsOfLife.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session may be gone", lost);
        }
    }

    /** Waits for a while. */
    void pause(Duration duration) {
        Duration left = duration;
        while (left.compareTo(EVERY) > 0) {
            Pause.of(EVERY);
            give();
            left = left.minus(EVERY);
        }
        Pause.of(left);
    }
}
