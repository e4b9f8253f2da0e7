package io.nestflux.maven;

import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.Pooler;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only one goal or another wants otherwise than usual. */
record Tuning(
        DriftPolicy drift,
        boolean outOfOrder,
        FuturePolicy future,
        DestructivePolicy destructive,
        List<String> lost,
        Duration lockTimeout,
        Pooler pooler,
        Cluster cluster) {

    static final Tuning USUAL = new Tuning(
            DriftPolicy.STOP,
            false,
            FuturePolicy.ALLOW,
            DestructivePolicy.WARN,
            List.of(),
            Duration.ofSeconds(60),
            Pooler.DETECT,
            Cluster.DETECT);

    Tuning withDrift(DriftPolicy policy) {
        return new Tuning(policy, outOfOrder, future, destructive, lost, lockTimeout, pooler, cluster);
    }

    Tuning withOutOfOrder(boolean allowed) {
        return new Tuning(drift, allowed, future, destructive, lost, lockTimeout, pooler, cluster);
    }

    /** @param allowed what may be lost where it is denied */
    Tuning withDestructive(String policy, @Nullable List<String> allowed) {
        return new Tuning(
                drift,
                outOfOrder,
                future,
                Choices.choice("destructive", policy, DestructivePolicy.class),
                allowed == null ? List.of() : allowed,
                lockTimeout,
                pooler,
                cluster);
    }

    Tuning withFuture(FuturePolicy policy) {
        return new Tuning(drift, outOfOrder, policy, destructive, lost, lockTimeout, pooler, cluster);
    }
}
