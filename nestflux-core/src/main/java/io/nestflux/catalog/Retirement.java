package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table some of whose columns nobody fills any more who is new: they no longer have to be given, and no check is left
 * that could refuse a row without them. Indexes, foreign keys and values stay.
 */
public final class Retirement {

    private static final List<String> NUMBERS =
            List.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double");
    private static final List<String> TEXTS = List.of("char", "varchar", "binary", "varbinary");

    private Retirement() {}

    /** The table with these of its columns retired. */
    public static Table of(Table table, Set<String> retired, Dialect dialect) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        Table relaxed = table.withColumns(table.columns().stream()
                .map(column -> retired.contains(column.name()) ? relaxed(column, table, dialect) : column)
                .toList());
        return relaxed.without(part -> part instanceof Check check
                        && ExpressionColumns.in(check.expression(), names, dialect, name -> name).stream()
                                .anyMatch(retired::contains)
                || part instanceof KeyConstraint key
                        && !key.primary()
                        && !key.nullsDistinct()
                        && key.columns().stream().anyMatch(retired::contains)
                || part instanceof ForeignKey key
                        && key.matchFull()
                        && key.columns().stream().anyMatch(retired::contains));
    }

    /** NULL wherever that costs nothing; a default where the server would write the table anew for it. */
    private static Column relaxed(Column column, Table table, Dialect dialect) {
        boolean comesByItself = column.nullable()
                || column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        if (comesByItself) {
            return column;
        }
        Optional<String> zero =
                dialect.rewritesForNull() && !mayCompare(column.name(), table) ? zero(column.type()) : Optional.empty();
        return zero.isPresent() ? column.withDefaultValue(zero) : column.withNullable(true);
    }

    /** Whether one value for all rows might be refused. */
    private static boolean mayCompare(String column, Table table) {
        return Stream.concat(
                                table.uniques().stream().map(KeyConstraint::columns),
                                table.foreignKeys().stream().map(ForeignKey::columns))
                        .anyMatch(columns -> columns.contains(column))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.parts().stream()
                                        .anyMatch(part -> !part.expression()
                                                && part.text().equals(column)));
    }

    private static Optional<String> zero(String type) {
        int end = 0;
        while (end < type.length() && Character.isLetter(type.charAt(end))) {
            end++;
        }
        String base = type.substring(0, end).toLowerCase(Locale.ROOT);
        if (NUMBERS.contains(base)) {
            return Optional.of("0");
        }
        return TEXTS.contains(base) ? Optional.of("''") : Optional.empty();
    }
}
