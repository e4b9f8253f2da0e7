package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;

/** What to say when something cannot be done through a pooler that lends sessions. */
public final class PgPoolers {

    private PgPoolers() {}

    /** @param what what needs more than a pooler gives, as a sentence without its full stop */
    public static NestFluxException refuse(String what) {
        return new NestFluxException(
                ErrorCode.POOLER_UNSUITABLE,
                "A pooler, such as PgBouncer, stands between NestFlux and PostgreSQL: the server process that answers is"
                        + " not the one that the connection was opened with. What holds there lasts for one transaction. "
                        + what + ". Nothing of it was run.",
                "connect to the server directly, past the pooler: -Dnestflux.url=jdbc:postgresql://server:5432/database",
                "or, if the pooler keeps one process for each client (PgBouncer with pool_mode = session):"
                        + " -Dnestflux.pooler=session");
    }
}
