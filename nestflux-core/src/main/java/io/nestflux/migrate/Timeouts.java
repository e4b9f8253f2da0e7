package io.nestflux.migrate;

import io.nestflux.migration.Directives;
import java.time.Duration;

/**
 * How long a run waits for what.
 *
 * @param runnerLock for another runner to finish; also the time after which a statement is no longer tried again
 * @param statementLock for the locks of one statement ({@code lock_timeout}, {@code lock_wait_timeout}), so that it
 *     does not make all others queue behind it; zero: for as long as it takes
 * @param statement for one statement to finish; zero: for as long as it takes
 */
public record Timeouts(Duration runnerLock, Duration statementLock, Duration statement) {

    /** 5 minutes for another runner, a second for a statement's locks, no limit for a statement. */
    public static final Timeouts DEFAULT = new Timeouts(Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ZERO);

    /** MySQL and MariaDB count in whole seconds. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    /** These, with what the head of a file says instead. */
    Timeouts under(Directives directives) {
        return new Timeouts(
                runnerLock,
                directives.lockTimeout().orElse(statementLock),
                directives.statementTimeout().orElse(statement));
    }

    /**
     * For how long a statement that did not get its locks has made others wait: it may have worked before.
     *
     * @param lasted how long it took in all
     */
    Duration ofWhichWaiting(Duration lasted) {
        Duration most = statementLock.plus(ROUNDING);
        return lasted.compareTo(most) < 0 ? lasted : most;
    }

    /** How long statements wait, and how long they may take. */
    String inWords() {
        String locks = statementLock.isZero()
                ? "statements wait for locks as long as it takes"
                : "statements wait " + Durations.text(statementLock) + " for locks";
        return locks + (statement.isZero() ? "" : " and may take " + Durations.text(statement));
    }
}
