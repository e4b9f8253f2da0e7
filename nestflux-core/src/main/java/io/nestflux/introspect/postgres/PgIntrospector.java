package io.nestflux.introspect.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.introspect.Introspector;
import io.nestflux.introspect.Scope;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads a PostgreSQL database: tables and columns through SchemaCrawler, all else by few queries of its own. */
public final class PgIntrospector implements Introspector {

    @Override
    public Catalog introspect(Connection connection, Scope scope) {
        try (SteadySession session = SteadySession.open(connection)) {
            Connection steady = session.connection();
            int version = steady.getMetaData().getDatabaseMajorVersion();
            return new PgCatalogReader(steady, scope, new PgQueries(scope, version)).read();
        } catch (SQLException e) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "PostgreSQL did not tell what it has: " + e.getMessage(), e);
        }
    }
}
