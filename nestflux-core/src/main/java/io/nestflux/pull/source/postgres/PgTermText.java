package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import java.util.Optional;

/** Parts of exclusion constraints and of partition keys as the server prints them. */
final class PgTermText {

    private PgTermText() {}

    /** {@code lower(name) COLLATE "C" text_ops DESC}. */
    static IndexPart part(SqlText term) {
        int end = term.next(0);
        boolean column =
                term.get(0).isName() && !term.get(end).is("(") && !term.get(end).is(".");
        while (!column && (term.get(end).is("(") || term.get(end).is("."))) {
            end = term.get(end).is("(") ? term.next(end) : end + 2; // a call needs no parentheses around it
        }
        String first = term.between(0, end);
        IndexPart part = column
                ? IndexPart.column(SqlTokens.of(first, Dialect.POSTGRESQL).part())
                : IndexPart.expression(SqlText.withoutParentheses(first, Dialect.POSTGRESQL));
        return ordered(part, term, end);
    }

    private static IndexPart ordered(IndexPart start, SqlText term, int from) {
        IndexPart part = start;
        int at = term.significant(from);
        if (term.isAt(at, "COLLATE")) {
            int name = term.significant(at + 1);
            int end = name + 1;
            while (term.get(end).is(".")) {
                end += 2;
            }
            part = part.withCollation(Optional.of(term.between(name, end)));
            at = term.significant(end);
        }
        int order = term.find(at, token -> token.is("DESC") || token.is("ASC") || token.is("NULLS"));
        String opclass = term.between(at, order).strip();
        if (!opclass.isEmpty()) {
            part = part.withOpclass(Optional.of(opclass));
        }
        if (term.isAt(order, "DESC")) {
            part = part.withDescending(true);
            order++;
        }
        if (term.isAt(order, "NULLS", "FIRST")) {
            return part.withNulls(Optional.of(Nulls.FIRST));
        }
        return term.isAt(order, "NULLS", "LAST") ? part.withNulls(Optional.of(Nulls.LAST)) : part;
    }
}
