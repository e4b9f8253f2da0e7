package io.nestflux.catalog;

import io.nestflux.Api;
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
@Api(Api.Use.READ)
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

    /** The same domain with another name. */
    public Domain withName(String changed) {
        return new Domain(changed, type, nullable, defaultValue, checks, comment, options);
    }

    /** The same domain with another type. */
    public Domain withType(String changed) {
        return new Domain(name, changed, nullable, defaultValue, checks, comment, options);
    }

    /** The same domain with another default value. */
    public Domain withDefaultValue(Optional<String> changed) {
        return new Domain(name, type, nullable, changed, checks, comment, options);
    }

    /** The same domain with other checks. */
    public Domain withChecks(List<Check> changed) {
        return new Domain(name, type, nullable, defaultValue, changed, comment, options);
    }

    /** The same domain with other options. */
    public Domain withOptions(Options changed) {
        return new Domain(name, type, nullable, defaultValue, checks, comment, changed);
    }
}
