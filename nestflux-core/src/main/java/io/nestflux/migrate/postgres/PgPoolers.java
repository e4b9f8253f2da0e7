package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.migrate.Hindrance;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What to say when something cannot be done through a pooler that lends sessions. */
public final class PgPoolers {

    private static final String DIRECTLY = "connect to the server directly, past the pooler: "
            + Parameter.URL.set("jdbc:postgresql://server:5432/database");

    /** What PgBouncer says, in no other language, before it hangs up. */
    private static final String STATEMENT_MODE = "statement pooling mode";

    private PgPoolers() {}

    /** Whether a pooler hung up because a transaction began. */
    static Optional<Hindrance> statementMode(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).contains(STATEMENT_MODE)
                ? Optional.of(new Hindrance(
                        ErrorCode.POOLER_UNSUITABLE,
                        "A pooler, such as PgBouncer in statement mode, stands between NestFlux and PostgreSQL, and lets"
                                + " no transaction begin.",
                        List.of(
                                DIRECTLY,
                                "or give NestFlux a database of PgBouncer's with pool_mode = transaction or session")))
                : Optional.empty();
    }

    /** @param what what needs more than a pooler gives, as a sentence without its full stop */
    public static NestFluxException refuse(String what) {
        return new NestFluxException(
                ErrorCode.POOLER_UNSUITABLE,
                "A pooler, such as PgBouncer, stands between NestFlux and PostgreSQL: the server process that answers is"
                        + " not the one that the connection was opened with. What holds there lasts for one transaction. "
                        + what + ". Nothing of it was run.",
                DIRECTLY,
                "or, if the pooler keeps one process for each client (PgBouncer with pool_mode = session):" + " "
                        + Parameter.POOLER.set("session"));
    }
}
