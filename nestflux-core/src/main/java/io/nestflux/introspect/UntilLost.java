package io.nestflux.introspect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Says when a schema could not be read because the connection broke off: whatever was asked just then is not to blame,
 * and neither are the user's rights.
 */
record UntilLost(Introspector introspector) implements Introspector {

    private static final int SECONDS = 5;

    @Override
    public Catalog introspect(Connection connection, Scope scope) {
        try {
            return introspector.introspect(connection, scope);
        } catch (NestFluxException failed) {
            throw isLost(failed) || !isAlive(connection) ? lost(failed) : failed;
        }
    }

    private static boolean isLost(NestFluxException failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof SQLException refusal && Refusal.LOST.is(refusal))) {
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

    private static NestFluxException lost(NestFluxException failed) {
        return new NestFluxException(
                ErrorCode.INTROSPECTION_FAILED,
                "The connection was lost while the schema was read. " + failed.problem(),
                failed,
                "run it again; if it happens again, the server's log or that of a proxy or firewall between says who"
                        + " closed it");
    }
}
