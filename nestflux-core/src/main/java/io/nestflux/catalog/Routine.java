package io.nestflux.catalog;

import java.util.Optional;

/**
 * A function, procedure or aggregate.
 *
 * @param kind {@link Kind#FUNCTION}, {@link Kind#PROCEDURE} or {@link Kind#AGGREGATE}
 * @param name its name; on PostgreSQL with the types of its input arguments, because several may share a name:
 *     {@code add(integer, integer)}
 * @param definition the statement that creates it, as the server prints it
 * @param comment its comment
 * @param options what a change in place has to know beyond the definition
 */
public record Routine(Kind kind, String name, String definition, Optional<String> comment, Options options)
        implements SchemaObject {}
