package io.nestflux.introspect;

import java.util.Set;

/**
 * What an introspection covers.
 *
 * @param schemas names of the schemas to read; one that does not exist is simply absent from the catalog. On MySQL and
 *     MariaDB the one schema is the connection's own database and this is not looked at
 */
public record Scope(Set<String> schemas) {

    /** NestFlux's own table, which never is part of a catalog. */
    public static final String HISTORY_TABLE = "nestflux_history";

    public Scope {
        schemas = Set.copyOf(schemas);
    }
}
