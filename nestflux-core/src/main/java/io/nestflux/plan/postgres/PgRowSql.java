package io.nestflux.plan.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.rows.RowSql;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's statements about rows. */
final class PgRowSql implements RowSql {

    @Override
    public String require(List<Expectation> expectations) {
        StringBuilder body = new StringBuilder("\nBEGIN\n");
        for (Expectation expectation : expectations) {
            body.append("    IF NOT (")
                    .append(expectation.condition())
                    .append(") THEN\n        RAISE EXCEPTION USING MESSAGE = ")
                    .append(PgLiterals.onOneLine(PgLiterals.text(expectation.problem())))
                    .append(";\n    END IF;\n");
        }
        return "DO " + PgLiterals.dollarQuoted(body.append("END\n").toString());
    }

    @Override
    public String insert(QualifiedName name, Table table, List<Map<String, String>> rows) {
        List<Column> columns = columns(table, rows.get(0));
        boolean numbers = columns.stream()
                .anyMatch(column -> column.identity()
                        .filter(identity -> identity.mode() == Identity.Mode.ALWAYS)
                        .isPresent());
        return "INSERT INTO " + PgNames.quote(name) + " ("
                + columns.stream().map(column -> PgNames.quote(column.name())).collect(Collectors.joining(", "))
                + ")" + (numbers ? " OVERRIDING SYSTEM VALUE" : "") + " VALUES\n    "
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
        return "UPDATE " + PgNames.quote(table) + " SET " + equations(set, ", ") + " WHERE "
                + equations(found, " AND ");
    }

    @Override
    public String delete(QualifiedName table, Map<String, String> found) {
        return "DELETE FROM " + PgNames.quote(table) + " WHERE " + equations(found, " AND ");
    }

    private static String equations(Map<String, String> values, String between) {
        return equations("", values, between);
    }

    @Override
    public String others(QualifiedName table, List<Map<String, String>> keys) {
        String conditions = keys.stream()
                .map(key -> "NOT (" + equations(key, " AND ") + ")")
                .collect(Collectors.joining(" AND "));
        return "SELECT 1 FROM " + PgNames.quote(table) + (keys.isEmpty() ? "" : " WHERE " + conditions) + " LIMIT 1";
    }

    private static String equations(String prefix, Map<String, String> values, String between) {
        return values.entrySet().stream()
                .map(value -> prefix + PgNames.quote(value.getKey()) + " = " + value.getValue())
                .collect(Collectors.joining(between));
    }

    /** As texts, for there are types that know no equality: json, point. */
    @Override
    public String exists(QualifiedName name, Table table, Map<String, String> key, Map<String, String> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add(equations(key, " AND "));
        for (Column column : columns(table, values)) {
            if (!key.containsKey(column.name())) {
                String value = values.get(column.name());
                conditions.add(
                        value.equals("NULL")
                                ? PgNames.quote(column.name()) + " IS NULL"
                                : PgNames.quote(column.name()) + "::text = CAST(" + value + " AS " + column.type()
                                        + ")::text");
            }
        }
        return "EXISTS (SELECT FROM " + PgNames.quote(name) + " WHERE " + String.join(" AND ", conditions) + ")";
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
            conditions.add("child." + PgNames.quote(reference.columns().get(i)) + " = parent."
                    + PgNames.quote(reference.referencedColumns().get(i)));
        }
        conditions.add(equations("parent.", key, " AND "));
        others.forEach(other -> conditions.add("NOT (" + equations("child.", other, " AND ") + ")"));
        return "EXISTS (SELECT FROM " + PgNames.quote(child) + " child, " + PgNames.quote(parent) + " parent WHERE "
                + String.join(" AND ", conditions) + ")";
    }

    @Override
    public boolean waits(ForeignKey key) {
        return key.deferral() == Deferral.INITIALLY_DEFERRED;
    }

    @Override
    public Optional<String> settle() {
        return Optional.of("SET CONSTRAINTS ALL IMMEDIATE");
    }

    @Override
    public List<String> remarks(Table table, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.identity().isPresent())
                .map(column -> "the sequence of " + column.name()
                        + " does not know these numbers: when it comes to one," + " an insert is refused once")
                .toList();
    }

    /** What turns the line ends of a file must not change a value. */
    @Override
    public String literal(Column column, String sql) {
        return sql.startsWith("'") || sql.startsWith("E'") ? PgLiterals.onOneLine(sql) : sql;
    }
}
