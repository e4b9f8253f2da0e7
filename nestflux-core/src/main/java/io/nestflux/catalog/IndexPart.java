package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * One column or expression of an index or key.
 *
 * @param text the column's name, unquoted; or the expression as SQL, without outer parentheses
 * @param expression whether {@code text} is an expression
 * @param descending whether it sorts downwards
 * @param nulls where NULLs sort, when that is not the default (last when ascending, first when descending)
 * @param collation the collation as SQL, when it is not the column's own (PostgreSQL)
 * @param opclass the operator class as SQL with its parameters, when it is not the type's default (PostgreSQL)
 * @param prefixLength how many characters or bytes of the column are indexed (MySQL and MariaDB)
 */
@Api(Api.Use.READ)
public record IndexPart(
        String text,
        boolean expression,
        boolean descending,
        Optional<Nulls> nulls,
        Optional<String> collation,
        Optional<String> opclass,
        Optional<Integer> prefixLength) {

    /** Where NULLs sort. */
    public enum Nulls {
        FIRST,
        LAST
    }

    /** A plain column, ascending. */
    public static IndexPart column(String name) {
        return new IndexPart(
                name, false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A plain expression, ascending. */
    public static IndexPart expression(String sql) {
        return new IndexPart(sql, true, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same part with another text. */
    public IndexPart withText(String changed) {
        return new IndexPart(changed, expression, descending, nulls, collation, opclass, prefixLength);
    }

    /** The same part, as an expression or as a column. */
    public IndexPart withExpression(boolean changed) {
        return new IndexPart(text, changed, descending, nulls, collation, opclass, prefixLength);
    }

    /** The same part, sorted downwards or upwards. */
    public IndexPart withDescending(boolean changed) {
        return new IndexPart(text, expression, changed, nulls, collation, opclass, prefixLength);
    }

    /** The same part with its NULLs elsewhere. */
    public IndexPart withNulls(Optional<Nulls> changed) {
        return new IndexPart(text, expression, descending, changed, collation, opclass, prefixLength);
    }

    /** The same part with another collation. */
    public IndexPart withCollation(Optional<String> changed) {
        return new IndexPart(text, expression, descending, nulls, changed, opclass, prefixLength);
    }

    /** The same part with another operator class. */
    public IndexPart withOpclass(Optional<String> changed) {
        return new IndexPart(text, expression, descending, nulls, collation, changed, prefixLength);
    }

    /** The same part with another prefix length. */
    public IndexPart withPrefixLength(Optional<Integer> changed) {
        return new IndexPart(text, expression, descending, nulls, collation, opclass, changed);
    }
}
