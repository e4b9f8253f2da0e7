package io.nestflux.introspect.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Which roles a server has: they are shared by all of its databases, and only referred to. */
public final class PgRoleNames {

    private PgRoleNames() {}

    /** Their names. */
    public static Set<String> read(Connection connection) {
        try {
            return Set.copyOf(
                    Row.all(connection, "select rolname as name from pg_catalog.pg_roles", row -> row.text("name")));
        } catch (SQLException e) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "PostgreSQL did not tell its roles: " + e.getMessage(), e);
        }
    }
}
