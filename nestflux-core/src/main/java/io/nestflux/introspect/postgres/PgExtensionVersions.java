package io.nestflux.introspect.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/** Which versions a database's extensions are of: the catalog tells only those that somebody asked for. */
public final class PgExtensionVersions {

    private static final String VERSIONS = """
            select e.extname as name, e.extversion as version from pg_catalog.pg_extension e""";

    private PgExtensionVersions() {}

    /** The versions by the extensions' names. */
    public static Map<String, String> read(Connection connection) {
        try {
            return Row.all(connection, VERSIONS, row -> Map.entry(row.text("name"), row.text("version"))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (SQLException e) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED,
                    "PostgreSQL did not tell the versions of its extensions: " + e.getMessage(),
                    e);
        }
    }
}
