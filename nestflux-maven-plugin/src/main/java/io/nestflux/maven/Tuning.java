package io.nestflux.maven;

import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.Pooler;
import java.time.Duration;

/** What only one goal or another wants otherwise than usual. */
record Tuning(DriftPolicy drift, boolean outOfOrder, Duration lockTimeout, Pooler pooler, Cluster cluster) {

    static final Tuning USUAL =
            new Tuning(DriftPolicy.STOP, false, Duration.ofSeconds(60), Pooler.DETECT, Cluster.DETECT);

    Tuning withDrift(DriftPolicy policy) {
        return new Tuning(policy, outOfOrder, lockTimeout, pooler, cluster);
    }

    Tuning withOutOfOrder(boolean allowed) {
        return new Tuning(drift, allowed, lockTimeout, pooler, cluster);
    }
}
