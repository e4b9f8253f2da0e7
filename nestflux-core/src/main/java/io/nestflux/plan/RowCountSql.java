package io.nestflux.plan;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Questions about rows as queries for a database on which the plan has not run: what the plan renames is looked up by
 * the name that it has until then, and shown under the one that the question knows.
 */
public final class RowCountSql {

    private final DialectSql sql;
    private final Map<ObjectId, ObjectId> oldPlaces = new HashMap<>();
    private final Map<String, String> oldSchemas = new HashMap<>();

    /** @param renamed what the plan renames, by its place before, and its place afterwards */
    public RowCountSql(DialectSql sql, Map<ObjectId, ObjectId> renamed) {
        this.sql = sql;
        renamed.forEach((from, to) -> {
            oldPlaces.put(to, from);
            if (from.kind() == Kind.SCHEMA) {
                oldSchemas.put(to.name(), from.name());
            }
        });
    }

    /** Two numbers: all rows, and those that are hurt. */
    public String counts(RowQuestion question) {
        return "%sSELECT count(*), coalesce(sum(CASE WHEN %s THEN 1 ELSE 0 END), 0) FROM %s"
                .formatted(sources(question), question.hurt(), RowQuestion.ROW);
    }

    /** Some of the values that are hurt. */
    public String examples(RowQuestion question, String shown) {
        return "%sSELECT DISTINCT %s FROM %s WHERE %s LIMIT 4"
                .formatted(sources(question), shown, RowQuestion.ROW, question.hurt());
    }

    private String sources(RowQuestion question) {
        return question.from().stream()
                .map(rows -> rows.alias() + " AS (" + source(rows) + ")")
                .collect(Collectors.joining(", ", "WITH ", " "));
    }

    private String source(RowQuestion.Rows rows) {
        QualifiedName table = oldName(rows.table());
        String columns = rows.columns().isEmpty()
                ? "1 AS one"
                : rows.columns().stream()
                        .distinct()
                        .map(column -> sql.quoted(oldColumn(rows.table(), column)) + " AS " + sql.quoted(column))
                        .collect(Collectors.joining(", "));
        String schema = table.schema().isEmpty() ? "" : sql.quoted(table.schema()) + ".";
        return "SELECT " + columns + " FROM " + schema + sql.quoted(table.name());
    }

    /** What a table is called in the database until the plan runs. */
    public QualifiedName oldName(QualifiedName table) {
        ObjectId renamed = oldPlaces.get(ObjectId.table(table));
        return renamed != null
                ? renamed.tableName()
                : new QualifiedName(oldSchemas.getOrDefault(table.schema(), table.schema()), table.name());
    }

    private String oldColumn(QualifiedName table, String column) {
        ObjectId renamed = oldPlaces.get(ObjectId.column(table, column));
        return renamed != null ? renamed.name() : column;
    }
}
