package io.nestflux.plan.postgres.clauses;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;

/**
 * Printed expressions as they have to be written. What the server prints of {@code state IN ('a', 'b')} on a
 * {@code varchar} column, {@code (state)::text = ANY ((ARRAY['a'::character varying, …])::text[])}, it does not read as
 * what it was: a cast behind an array constructor goes into each element (manual, 4.2.12), and is printed there from
 * then on. Without the cast the server finds the types by itself, as it did the first time.
 */
public final class PgExpressions {

    private static final String ARRAY = " ((ARRAY[";

    private PgExpressions() {}

    /** The expression so that the server, when it has read it, prints it as it is here. */
    public static String writable(String printed) {
        if (!printed.contains(ARRAY)) {
            return printed;
        }
        SqlText text = SqlText.of(printed, Dialect.POSTGRESQL);
        StringBuilder sql = new StringBuilder(printed.length());
        int written = 0;
        for (int at = 0; at < text.size(); at++) {
            if (!isCastArray(text, at)) {
                continue;
            }
            int outer = at + 2;
            int closed = text.next(outer) - 1;
            sql.append(text.between(written, outer + 1)).append(text.between(outer + 2, text.next(outer + 3)));
            written = closed;
            at = closed;
        }
        return sql.append(text.from(written)).toString();
    }

    /** Whether {@code ANY ((ARRAY[…])::type[])} begins here. */
    private static boolean isCastArray(SqlText text, int at) {
        boolean begins = (text.get(at).is("ANY") || text.get(at).is("ALL"))
                && text.isAt(at + 1, "(", "(", "ARRAY", "[")
                && text.get(at + 5).is("[");
        if (!begins) {
            return false;
        }
        int cast = text.next(at + 5);
        int closed = text.next(at + 2) - 1;
        return text.isAt(cast, ")", ":", ":")
                && text.isAt(closed - 2, "[", "]", ")")
                && text.find(cast + 3, token -> token.kind() == SqlLexer.Kind.STRING) >= closed;
    }
}
