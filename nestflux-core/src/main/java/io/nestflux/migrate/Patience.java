package io.nestflux.migrate;

import java.time.Duration;

/** For how long, and with what pauses, something is tried again. */
final class Patience {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final long start = System.nanoTime();
    private final Duration limit;
    private Duration pause = Duration.ofMillis(250);

    Patience(Duration limit) {
        this.limit = limit;
    }

    boolean isExhausted() {
        return System.nanoTime() - start >= limit.toNanos();
    }

    /** Each twice as long as the one before, up to a limit. */
    Duration nextPause() {
        Duration next = pause;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return next;
    }
}
