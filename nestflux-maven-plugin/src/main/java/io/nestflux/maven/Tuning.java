package io.nestflux.maven;

import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.Pooler;
import java.time.Duration;

/** What only one goal or another wants otherwise than usual. */
record Tuning(
        DriftPolicy drift,
        boolean outOfOrder,
        FuturePolicy future,
        Duration lockTimeout,
        Pooler pooler,
        Cluster cluster) {

    static final Tuning USUAL = new Tuning(
            DriftPolicy.STOP, false, FuturePolicy.ALLOW, Duration.ofSeconds(60), Pooler.DETECT, Cluster.DETECT);

    Tuning withDrift(DriftPolicy policy) {
        return new Tuning(policy, outOfOrder, future, lockTimeout, pooler, cluster);
    }

    Tuning withOutOfOrder(boolean allowed) {
        return new Tuning(drift, allowed, future, lockTimeout, pooler, cluster);
    }

    Tuning withFuture(FuturePolicy policy) {
        return new Tuning(drift, outOfOrder, policy, lockTimeout, pooler, cluster);
    }
}
