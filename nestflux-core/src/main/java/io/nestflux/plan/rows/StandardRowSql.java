package io.nestflux.plan.rows;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What all servers have in common in statements about rows: they differ in how names are quoted and values compared.
 */
public abstract class StandardRowSql implements RowSql {

    /** A table, as SQL. */
    protected abstract String quoted(QualifiedName table);

    /** A column, as SQL. */
    protected abstract String quoted(String column);

    /** The head of a query that only asks whether there is a row: {@code SELECT 1}. */
    protected abstract String anyRow();

    /** What stands between the columns and the rows of an INSERT, if anything does. */
    protected abstract String overriding(List<Column> columns);

    /**
     * Whether a column has just this value.
     *
     * @param column its name as SQL
     * @param type its type
     */
    protected abstract String isKept(String column, String type, String value);

    /** The statements of a block that check each expectation, with the statement that says what is wrong. */
    protected static String checks(List<Expectation> expectations, UnaryOperator<String> refusal) {
        return expectations.stream()
                .map(expectation -> "    IF NOT (" + expectation.condition() + ") THEN\n        "
                        + refusal.apply(expectation.problem()) + ";\n    END IF;\n")
                .collect(Collectors.joining());
    }

    @Override
    public String insert(QualifiedName name, Table table, List<Map<String, String>> rows) {
        List<Column> columns = columns(table, rows.get(0));
        return "INSERT INTO " + quoted(name) + " ("
                + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "))
                + ")" + overriding(columns) + " VALUES\n    "
                + rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.get(column.name()))
                                .collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining(",\n    "));
    }

    private static List<Column> columns(Table table, Map<String, String> row) {
        return table.columns().stream()
                .filter(column -> row.containsKey(column.name()))
                .toList();
    }

    @Override
    public String update(QualifiedName table, Map<String, String> found, Map<String, String> set) {
        return "UPDATE " + quoted(table) + " SET " + equations("", set, ", ") + " WHERE "
                + equations("", found, " AND ");
    }

    @Override
    public String delete(QualifiedName table, Map<String, String> found) {
        return "DELETE FROM " + quoted(table) + " WHERE " + equations("", found, " AND ");
    }

    @Override
    public String others(QualifiedName table, List<Map<String, String>> keys) {
        String conditions = keys.stream()
                .map(key -> "NOT (" + equations("", key, " AND ") + ")")
                .collect(Collectors.joining(" AND "));
        return "SELECT 1 FROM " + quoted(table) + (keys.isEmpty() ? "" : " WHERE " + conditions) + " LIMIT 1";
    }

    private String equations(String prefix, Map<String, String> values, String between) {
        return values.entrySet().stream()
                .map(value -> prefix + quoted(value.getKey()) + " = " + value.getValue())
                .collect(Collectors.joining(between));
    }

    @Override
    public String exists(QualifiedName name, Table table, Map<String, String> key, Map<String, String> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add(equations("", key, " AND "));
        for (Column column : columns(table, values)) {
            if (!key.containsKey(column.name())) {
                String value = Objects.requireNonNull(values.get(column.name()), column::name);
                String own = quoted(column.name());
                conditions.add(value.equals("NULL") ? own + " IS NULL" : isKept(own, column.type(), value));
            }
        }
        return "EXISTS (" + anyRow() + " FROM " + quoted(name) + " WHERE " + String.join(" AND ", conditions) + ")";
    }

    @Override
    public String isReferredTo(
            QualifiedName parent,
            Map<String, String> key,
            QualifiedName child,
            ForeignKey reference,
            List<Map<String, String>> others) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            conditions.add("child." + quoted(reference.columns().get(i)) + " = parent."
                    + quoted(reference.referencedColumns().get(i)));
        }
        conditions.add(equations("parent.", key, " AND "));
        others.forEach(other -> conditions.add("NOT (" + equations("child.", other, " AND ") + ")"));
        return "EXISTS (" + anyRow() + " FROM " + quoted(child) + " child, " + quoted(parent) + " parent WHERE "
                + String.join(" AND ", conditions) + ")";
    }
}
