package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Generated;
import java.util.function.Function;

/**
 * The open end of {@code generatedAs("price * quantity")}: it has to be said whether the value is stored.
 *
 * @param <B> the column builder to go on with
 */
@Api(Api.Use.CALL)
public final class GeneratedClause<B> {

    private final String expression;
    private final Function<Generated, B> next;

    /** For the dialects' column builders. */
    public GeneratedClause(String expression, Function<Generated, B> next) {
        this.expression = expression;
        this.next = next;
    }

    /** The value is computed when the row is written, and stored. */
    public B stored() {
        return next.apply(new Generated(expression, true));
    }

    /** The value is computed when it is read. PostgreSQL: from version 18. */
    public B virtual() {
        return next.apply(new Generated(expression, false));
    }
}
