package io.nestflux.migrate;

import io.nestflux.Api;

/** Which nodes of a cluster the runners of a database connect to. */
@Api(Api.Use.CALL)
public enum Cluster {
    /** Nobody knows; so where the lock of one node does not hold on the others, nothing is migrated. */
    DETECT,
    /** All of them connect to the same node, so that its lock keeps them apart. */
    ONE_NODE
}
