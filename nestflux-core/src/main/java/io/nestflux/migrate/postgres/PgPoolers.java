package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;

/** Why a session that a pooler may give to others between two transactions is no place to migrate from. */
final class PgPoolers {

    private PgPoolers() {}

    static NestFluxException unsuitable() {
        return new NestFluxException(
                ErrorCode.POOLER_UNSUITABLE,
                "A pooler, such as PgBouncer, stands between NestFlux and PostgreSQL: the server process that answers is"
                        + " not the one that the connection was opened with. In transaction mode a pooler gives each"
                        + " transaction to another process, where neither the lock against other runners nor a setting"
                        + " holds. Nothing was run, and no lock was taken.",
                "connect to the server directly, past the pooler: -Dnestflux.url=jdbc:postgresql://server:5432/database",
                "or, if the pooler keeps one process for each client (PgBouncer with pool_mode = session):"
                        + " -Dnestflux.pooler=session");
    }
}
