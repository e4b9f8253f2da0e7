package io.nestflux.migrate;

/**
 * What only the user can know of the way to the database, because no query tells it.
 *
 * @param pooler what stands between NestFlux and a PostgreSQL
 * @param cluster which nodes of a cluster of MySQL or MariaDB runners connect to
 */
public record Surroundings(Pooler pooler, Cluster cluster) {

    /** Nothing is known; NestFlux looks for itself. */
    public static final Surroundings UNKNOWN = new Surroundings(Pooler.DETECT, Cluster.DETECT);

    /** The same with that pooler. */
    public Surroundings with(Pooler known) {
        return new Surroundings(known, cluster);
    }

    /** The same with that cluster. */
    public Surroundings with(Cluster known) {
        return new Surroundings(pooler, known);
    }
}
