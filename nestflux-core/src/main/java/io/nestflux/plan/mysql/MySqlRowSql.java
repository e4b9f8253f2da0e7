package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.rows.RowSql;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** MySQL's and MariaDB's statements about rows. */
final class MySqlRowSql implements RowSql {

    private static final Set<String> TEXTS =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");

    private final MySqlFlavour flavour;

    MySqlRowSql(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    /**
     * MariaDB takes a block outside of programs. On MySQL only a program may signal, so a function that shows the text
     * that it does not understand says it instead.
     */
    @Override
    public String require(List<Expectation> expectations) {
        return flavour.runsBlocks() ? block(expectations) : query(expectations);
    }

    private static String block(List<Expectation> expectations) {
        StringBuilder body = new StringBuilder("BEGIN NOT ATOMIC\n");
        for (Expectation expectation : expectations) {
            body.append("    IF NOT (")
                    .append(expectation.condition())
                    .append(") THEN\n        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = ")
                    .append(MySqlLiterals.text(expectation.problem()))
                    .append(";\n    END IF;\n");
        }
        return body.append("END").toString();
    }

    private static String query(List<Expectation> expectations) {
        return "SELECT uuid_to_bin(broken.problem) FROM (\n    "
                + expectations.stream()
                        .map(expectation -> "SELECT " + MySqlLiterals.inAnyMode(expectation.problem())
                                + " AS problem FROM dual WHERE NOT (" + expectation.condition() + ")")
                        .collect(Collectors.joining("\n    UNION ALL "))
                + "\n) AS broken";
    }

    @Override
    public String insert(QualifiedName name, Table table, List<Map<String, String>> rows) {
        List<Column> columns = columns(table, rows.get(0));
        return "INSERT INTO " + MySqlNames.quoted(name) + " ("
                + columns.stream()
                        .map(column -> MySqlNames.quoted(column.name()))
                        .collect(Collectors.joining(", "))
                + ") VALUES\n    "
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
        return "UPDATE " + MySqlNames.quoted(table) + " SET " + equations("", set, ", ") + " WHERE "
                + equations("", found, " AND ");
    }

    @Override
    public String delete(QualifiedName table, Map<String, String> found) {
        return "DELETE FROM " + MySqlNames.quoted(table) + " WHERE " + equations("", found, " AND ");
    }

    @Override
    public String others(QualifiedName table, List<Map<String, String>> keys) {
        String conditions = keys.stream()
                .map(key -> "NOT (" + equations("", key, " AND ") + ")")
                .collect(Collectors.joining(" AND "));
        return "SELECT 1 FROM " + MySqlNames.quoted(table) + (keys.isEmpty() ? "" : " WHERE " + conditions)
                + " LIMIT 1";
    }

    private static String equations(String prefix, Map<String, String> values, String between) {
        return values.entrySet().stream()
                .map(value -> prefix + MySqlNames.quoted(value.getKey()) + " = " + value.getValue())
                .collect(Collectors.joining(between));
    }

    @Override
    public String exists(QualifiedName name, Table table, Map<String, String> key, Map<String, String> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add(equations("", key, " AND "));
        for (Column column : columns(table, values)) {
            if (!key.containsKey(column.name())) {
                String value = values.get(column.name());
                conditions.add(
                        value.equals("NULL")
                                ? MySqlNames.quoted(column.name()) + " IS NULL"
                                : isKept(MySqlNames.quoted(column.name()), column.type(), value));
            }
        }
        return "EXISTS (SELECT 1 FROM " + MySqlNames.quoted(name) + " WHERE " + String.join(" AND ", conditions) + ")";
    }

    @Override
    public String literal(Column column, String sql) {
        return firstWord(column.type()).equals("timestamp") && sql.startsWith("'")
                ? MySqlColumnText.moment(sql, MySqlLiterals.read(sql), flavour)
                : sql;
    }

    /** Whether a column has just this value: letters may differ only in case or accent and still be equal. */
    private String isKept(String column, String type, String value) {
        String word = firstWord(type);
        if (TEXTS.contains(word)) {
            return "convert(" + column + " using utf8mb4) COLLATE utf8mb4_bin = convert(" + value
                    + " using utf8mb4) COLLATE utf8mb4_bin";
        }
        return switch (word) {
            case "json" -> column + " = " + (flavour.jsonIsText() ? value : "CAST(" + value + " AS JSON)");
            case "float" -> "abs(" + column + " - " + value + ") <= abs(" + value + ") * 1e-6";
            case "binary" -> column + " = CAST(" + value + " AS " + type + ")";
            default -> column + " = " + value;
        };
    }

    private static String firstWord(String type) {
        int end = 0;
        while (end < type.length() && Character.isLetter(type.charAt(end))) {
            end++;
        }
        return type.substring(0, end).toLowerCase(Locale.ROOT);
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
            conditions.add("child." + MySqlNames.quoted(reference.columns().get(i)) + " = parent."
                    + MySqlNames.quoted(reference.referencedColumns().get(i)));
        }
        conditions.add(equations("parent.", key, " AND "));
        others.forEach(other -> conditions.add("NOT (" + equations("child.", other, " AND ") + ")"));
        return "EXISTS (SELECT 1 FROM " + MySqlNames.quoted(child) + " child, " + MySqlNames.quoted(parent)
                + " parent WHERE " + String.join(" AND ", conditions) + ")";
    }
}
