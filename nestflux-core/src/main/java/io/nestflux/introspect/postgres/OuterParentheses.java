package io.nestflux.introspect.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;

/**
 * The server wraps most expressions into parentheses, and whoever writes them into a statement does so again. The
 * catalog holds them without, so that both sides of a comparison have one form.
 */
final class OuterParentheses {

    private OuterParentheses() {}

    /** The expression without the parentheses that enclose the whole of it. */
    static String strip(String expression) {
        return SqlText.withoutParentheses(expression, Dialect.POSTGRESQL);
    }
}
