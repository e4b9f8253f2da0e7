package io.nestflux.introspect;

import io.nestflux.catalog.Catalog;
import java.sql.Connection;

/** Reads a database's catalog. It changes nothing: not the data, not the transaction, not the session's settings. */
@FunctionalInterface
public interface Introspector {

    /**
     * Reads everything that the scope covers.
     *
     * @param connection an open connection; it stays open, and keeps its auto-commit mode and search path
     * @param scope what to read
     * @throws io.nestflux.NestFluxException {@code NF-601} if any part could not be read: a partial catalog is never
     *     returned
     */
    Catalog introspect(Connection connection, Scope scope);
}
