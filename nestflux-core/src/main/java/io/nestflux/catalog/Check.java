package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A check constraint.
 *
 * @param name its name
 * @param expression the condition, without outer parentheses where the server allows it to be cut
 * @param comment its comment (PostgreSQL)
 * @param options not enforced, no inherit, not valid
 */
@Api(Api.Use.READ)
public record Check(String name, String expression, Optional<String> comment, Options options) implements SchemaObject {

    public Check {
        options.requireOn(Kind.CHECK);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    /** The same check with another expression. */
    public Check withExpression(String changed) {
        return new Check(name, changed, comment, options);
    }
}
