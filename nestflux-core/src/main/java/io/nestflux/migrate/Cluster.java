package io.nestflux.migrate;

/** Which nodes of a cluster the runners of a database connect to. */
public enum Cluster {
    /** Nobody knows; so where the lock of one node does not hold on the others, nothing is migrated. */
    DETECT,
    /** All of them connect to the same node, so that its lock keeps them apart. */
    ONE_NODE
}
