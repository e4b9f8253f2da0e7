package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.sql.SQLException;
import java.util.List;

/**
 * A reason to refuse that lies in the server and not in a statement: it takes no writes, its disk is full, a right is
 * missing.
 *
 * @param code what kind it is
 * @param problem what is wrong, in a sentence
 * @param hints what to do about it
 */
public record Hindrance(ErrorCode code, String problem, List<String> hints) {

    /** For a refusal that no statement of a file has caused. */
    NestFluxException explain(SQLException refusal) {
        return new NestFluxException(
                code,
                problem + " The server said: " + refusal.getMessage() + " (SQLSTATE " + refusal.getSQLState() + ")",
                refusal,
                hints.toArray(String[]::new));
    }

    /** Before anything was tried. */
    public NestFluxException explain() {
        return new NestFluxException(code, problem + " Nothing was run.", hints.toArray(String[]::new));
    }
}
