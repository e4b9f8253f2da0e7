package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.time.Duration;

/** A wait between two tries. */
final class Pause {

    private Pause() {}

    /** @throws NestFluxException {@code NF-506} if the thread is interrupted */
    static void of(Duration duration) {
        try {
            Thread.sleep(Math.max(1, duration.toMillis()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NestFluxException(
                    ErrorCode.LOCK_TIMEOUT, "The thread was interrupted while it waited for a lock.", stopped);
        }
    }
}
