package io.nestflux.migrate;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * For how long, and with what pauses, something is tried again. What waits for a lock makes all others queue behind it,
 * so the pauses are long enough to leave them at least four fifths of the time; and no two are alike, so that runners
 * that were turned away together do not come back together.
 */
final class Patience {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** How much longer than a wait the pause after it is, at least. */
    private static final int FREE = 4;

    private static final double JITTER = 0.5;

    private final long start = System.nanoTime();
    private final Duration limit;
    private Duration pause = Duration.ofMillis(250);

    Patience(Duration limit) {
        this.limit = limit;
    }

    boolean isExhausted() {
        return System.nanoTime() - start >= limit.toNanos();
    }

    /**
     * Each is twice as long as the one before, up to a limit, if that is long enough.
     *
     * @param waited for how long others may have had to queue
     */
    Duration nextPause(Duration waited) {
        Duration next = longer(pause, waited.multipliedBy(FREE));
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return next.plusNanos(
                (long) (next.toNanos() * JITTER * ThreadLocalRandom.current().nextDouble()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
