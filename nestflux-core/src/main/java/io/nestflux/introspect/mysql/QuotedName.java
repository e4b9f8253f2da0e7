package io.nestflux.introspect.mysql;

import io.nestflux.sql.SqlLexer;
import java.util.List;

/**
 * A back-quoted name in a printed query, and what stands around it.
 *
 * @param sql the query
 * @param text the name, unquoted
 * @param begin where it begins
 * @param end where it ends
 */
record QuotedName(String sql, String text, int begin, int end) {

    /** All of them, in their order. */
    static List<QuotedName> in(String sql) {
        return PrintedSql.of(sql).tokens().stream()
                .filter(token -> token.kind() == SqlLexer.Kind.QUOTED)
                .map(token -> new QuotedName(sql, token.content(), token.start(), token.end()))
                .toList();
    }

    /** Whether it is part of a longer name, and not its first part. */
    boolean isQualified() {
        return begin > 0 && sql.charAt(begin - 1) == '.';
    }

    /** Whether a character follows at once. */
    boolean isBefore(char symbol) {
        return end < sql.length() && sql.charAt(end) == symbol;
    }

    /** Whether it is the name that a column is given. */
    boolean isColumnAlias() {
        return sql.startsWith("AS ", begin - 3);
    }

    /** A table or view, or the alias of one: what stands alone, without a table before it as columns have. */
    boolean maybeRelation() {
        return !isQualified() && !isBefore('.') && !isBefore('(') && !isColumnAlias();
    }
}
