package io.nestflux.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A domain of PostgreSQL: a type with a default and conditions.
 *
 * @param name its name
 * @param type the type it is based on, as the server prints it
 * @param nullable whether NULL is a value of it
 * @param defaultValue the default of its columns, as SQL
 * @param checks its conditions, each with a name
 * @param comment its comment
 * @param options {@link PgOption#COLLATION}, and what is to be said of its NOT NULL
 */
public record Domain(
        String name,
        String type,
        boolean nullable,
        Optional<String> defaultValue,
        List<Check> checks,
        Optional<String> comment,
        Options options)
        implements SchemaObject {

    public Domain {
        options.requireOn(Kind.DOMAIN);
        checks = List.copyOf(checks);
    }

    @Override
    public Kind kind() {
        return Kind.DOMAIN;
    }
}
