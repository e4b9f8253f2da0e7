package io.nestflux.migrate;

import java.time.Duration;

/** Durations in words. */
final class Durations {

    private Durations() {}

    /** The largest unit that leaves no fraction: {@code 5 min}, {@code 30 s}, {@code 250 ms}. */
    static String text(Duration duration) {
        if (duration.toMillis() % 1000 != 0) {
            return duration.toMillis() + " ms";
        }
        return duration.toSeconds() % 60 == 0 && !duration.isZero()
                ? duration.toMinutes() + " min"
                : duration.toSeconds() + " s";
    }
}
