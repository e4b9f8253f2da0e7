package io.nestflux.plan;

import io.nestflux.catalog.QualifiedName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is asked about rows in the same way on every server.
 *
 * @param quote how it quotes a name
 */
public record RowQuestions(UnaryOperator<String> quote) {

    private static final String PARENT = "p";

    /** A column of the rows that are counted, as SQL. */
    public String value(String column) {
        return RowQuestion.ROW + "." + quote.apply(column);
    }

    /** Rows that there are. */
    RowQuestion all(QualifiedName table, String predicate) {
        return RowQuestion.of(table, List.of(), "1 = 1", predicate);
    }

    /** Values that a column has. */
    RowQuestion present(QualifiedName table, String column) {
        return RowQuestion.of(table, column, value(column) + " IS NOT NULL", "are lost");
    }

    /** Rows without a value. */
    public RowQuestion missing(QualifiedName table, String column) {
        return RowQuestion.of(table, column, value(column) + " IS NULL", "are NULL");
    }

    /** Values that are none of these, which are literals. */
    public RowQuestion noneOf(QualifiedName table, String column, String value, List<String> literals) {
        return RowQuestion.of(
                        table,
                        column,
                        value + " NOT IN (" + String.join(", ", literals) + ")",
                        "are none of " + String.join(", ", literals))
                .showing(value);
    }

    /** Rows that another has the values of. */
    RowQuestion equal(QualifiedName table, List<String> columns) {
        String list = columns.stream().map(quote).collect(Collectors.joining(", "));
        String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
        return RowQuestion.of(
                table,
                columns,
                "(%s) IN (SELECT %s FROM %s GROUP BY %s HAVING count(*) > 1)"
                        .formatted(values, list, RowQuestion.ROW, list),
                "are duplicates in " + String.join(", ", columns));
    }

    /** Rows that refer to none. */
    RowQuestion orphaned(QualifiedName table, List<String> columns, QualifiedName parent, List<String> parentColumns) {
        StringBuilder refers = new StringBuilder();
        StringBuilder matches = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String and = i == 0 ? "" : " AND ";
            refers.append(and).append(value(columns.get(i))).append(" IS NOT NULL");
            matches.append(and)
                    .append(PARENT + ".")
                    .append(quote.apply(parentColumns.get(i)))
                    .append(" = ")
                    .append(value(columns.get(i)));
        }
        return RowQuestion.of(
                        table,
                        columns,
                        refers + " AND NOT EXISTS (SELECT 1 FROM " + PARENT + " WHERE " + matches + ")",
                        "refer to no row of " + parent)
                .beside(new RowQuestion.Rows(PARENT, parent, parentColumns));
    }

    /** Rows for which a condition is false; where it is neither true nor false, a check lets them be. */
    RowQuestion breaking(QualifiedName table, List<String> columns, String condition, String name) {
        return RowQuestion.of(table, columns, "(" + condition + ") IS FALSE", "break " + name);
    }
}
