package io.nestflux.catalog;

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
}
