package io.nestflux.migrate;

import io.nestflux.Api;

/** What stands between NestFlux and a PostgreSQL. */
@Api(Api.Use.CALL)
public enum Pooler {
    /**
     * NestFlux finds out whether its connection leads to the server itself. If not, it uses only what lasts for one
     * transaction, and refuses what needs more.
     */
    DETECT,
    /**
     * A pooler that gives a connection of its own to each client for as long as that is connected, as PgBouncer does
     * with {@code pool_mode = session}. No query can tell this from a pooler that does not.
     */
    SESSION
}
