package io.nestflux.introspect;

import java.util.Optional;
import java.util.Set;

/**
 * What an introspection covers.
 *
 * @param schemas names of the schemas to read; one that does not exist is simply absent from the catalog. On MySQL and
 *     MariaDB the one schema is the connection's own database and this is not looked at
 * @param versioned names of the extensions whose version matters; with any other, one version is as good as another
 * @param roles names of the roles whose rights to read; empty: those of all roles
 */
public record Scope(Set<String> schemas, Set<String> versioned, Optional<Set<String>> roles) {

    public Scope {
        schemas = Set.copyOf(schemas);
        versioned = Set.copyOf(versioned);
        roles = roles.map(Set::copyOf);
    }

    /** These schemas, without anybody's rights: what a database is, not who may use it. */
    public static Scope withoutRights(Set<String> schemas) {
        return new Scope(schemas, Set.of(), Optional.of(Set.of()));
    }

    /** Schemas with the rights of all roles, and extensions of any version. */
    public static Scope of(Set<String> schemas) {
        return new Scope(schemas, Set.of(), Optional.empty());
    }
}
