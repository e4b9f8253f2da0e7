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
public record Check(String name, String expression, Optional<String> comment, Options options) implements Renamable {

    public Check {
        options.requireOn(Kind.CHECK);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    /** The same check under another name. */
    @Override
    public Check withName(String changed) {
        return new Check(changed, expression, comment, options);
    }

    /** The same check with another comment. */
    @Override
    public Check withComment(Optional<String> changed) {
        return new Check(name, expression, changed, options);
    }

    /** The same check with another expression. */
    public Check withExpression(String changed) {
        return new Check(name, changed, comment, options);
    }

    /** The same check with other options. */
    public Check withOptions(Options changed) {
        return new Check(name, expression, comment, changed);
    }
}
