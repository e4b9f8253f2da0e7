package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * Extended statistics of PostgreSQL.
 *
 * @param name its name
 * @param table the table it is about
 * @param definition the statement that creates it, as the server prints it
 * @param comment its comment
 * @param options {@code target}
 */
@Api(Api.Use.READ)
public record Statistics(String name, QualifiedName table, String definition, Optional<String> comment, Options options)
        implements SchemaObject {

    public Statistics {
        options.requireOn(Kind.STATISTICS);
    }

    @Override
    public Kind kind() {
        return Kind.STATISTICS;
    }
}
