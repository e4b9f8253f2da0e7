package io.nestflux.maven;

import io.nestflux.DriftPolicy;
import java.time.Duration;

/** What only one goal or another wants otherwise than usual. */
record Tuning(DriftPolicy drift, boolean outOfOrder, Duration lockTimeout) {

    static final Tuning USUAL = new Tuning(DriftPolicy.STOP, false, Duration.ofSeconds(60));

    Tuning withDrift(DriftPolicy policy) {
        return new Tuning(policy, outOfOrder, lockTimeout);
    }
}
