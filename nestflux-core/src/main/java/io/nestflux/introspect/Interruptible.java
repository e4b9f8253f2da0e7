package io.nestflux.introspect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.TimeLimits;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Says when a schema could not be read because the connection broke off, or because a limit of time came first:
 * whatever was asked just then is not to blame, and neither are the user's rights.
 */
record Interruptible(Introspector introspector) implements Introspector {

    private static final int SECONDS = 5;

    @Override
    public Catalog introspect(Connection connection, Scope scope) {
        try {
            return introspector.introspect(connection, scope);
        } catch (NestFluxException failed) {
            if (has(failed, Refusal.TIMEOUT)) {
                throw cutShort(failed);
            }
            throw has(failed, Refusal.LOST) || !isAlive(connection) ? lost(failed) : failed;
        }
    }

    private static boolean has(NestFluxException failed, Refusal reason) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof SQLException refusal && reason.is(refusal))) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** SchemaCrawler keeps the reason to itself. */
    private static boolean isAlive(Connection connection) {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException unasked) {
            throw new IllegalArgumentException(unasked);
        }
    }

    private static NestFluxException cutShort(NestFluxException failed) {
        return new NestFluxException(
                ErrorCode.INTROSPECTION_FAILED,
                "The server cut the reading of the schema short. " + failed.problem(),
                failed,
                TimeLimits.HINT);
    }

    private static NestFluxException lost(NestFluxException failed) {
        return new NestFluxException(
                ErrorCode.INTROSPECTION_FAILED,
                "The connection was lost while the schema was read. " + failed.problem(),
                failed,
                "run it again; if it happens again, the server's log or that of a proxy or firewall between says who"
                        + " closed it");
    }
}
