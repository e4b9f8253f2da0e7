package io.nestflux.maven;

import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.Pooler;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that write the history, one runner at a time. */
abstract class RunnerMojo extends DatabaseMojo {

    /** How many seconds to wait for another runner of migrations to finish. */
    @Parameter(property = "nestflux.lockTimeout", defaultValue = "60")
    long lockTimeout;

    /**
     * What stands between NestFlux and a PostgreSQL: {@code detect}, or {@code session} for a pooler that keeps one
     * server process for each client (PgBouncer with {@code pool_mode = session}).
     */
    @Parameter(property = "nestflux.pooler", defaultValue = "detect")
    String pooler;

    /**
     * Which nodes of a cluster of MySQL or MariaDB runners connect to: {@code detect} refuses clusters in which a lock
     * holds on one node only; {@code oneNode} promises that all runners connect to the same node.
     */
    @Parameter(property = "nestflux.cluster", defaultValue = "detect")
    String cluster;

    @Override
    DatabaseRequest databaseRequest() {
        return super.databaseRequest().with(tuning());
    }

    /** What these parameters say. */
    Tuning tuning() {
        return new Tuning(
                DriftPolicy.STOP,
                false,
                FuturePolicy.ALLOW,
                DestructivePolicy.WARN,
                List.of(),
                Duration.ofSeconds(lockTimeout),
                Choices.choice("pooler", pooler, Pooler.class),
                Choices.choice("cluster", cluster, Cluster.class));
    }
}
