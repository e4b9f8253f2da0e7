package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A rule of PostgreSQL on a table or view, other than the one a view itself is made of.
 *
 * @param name its name
 * @param definition the statement that creates it, as the server prints it
 * @param comment its comment
 * @param options whether and when it is enabled
 */
@Api(Api.Use.READ)
public record Rule(String name, String definition, Optional<String> comment, Options options) implements SchemaObject {

    public Rule {
        options.requireOn(Kind.RULE);
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
