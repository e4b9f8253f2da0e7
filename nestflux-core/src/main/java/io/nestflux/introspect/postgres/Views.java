package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Views and materialized views. Their indexes, rules and triggers come from where those of tables come from. */
final class Views {

    private final List<Read> views = new ArrayList<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    /** A view as far as it could be read without its parts. */
    private record Read(long oid, QualifiedName name, View view) {}

    private record ReadColumn(long view, int number, ViewColumn column) {}

    /** Reads the views, and makes them known as what may have indexes, rules and triggers. */
    static Views read(Answers answers, ManagedTables tables, ObjectNumbers numbers) throws SQLException {
        Views views = new Views();
        Map<Long, Map<Integer, ViewColumn>> columns = columns(answers);
        answers.all(Question.VIEWS, row -> {
            Map<Integer, ViewColumn> ofView = columns.getOrDefault(row.number("oid"), Map.of());
            Read read = new Read(
                    row.number("oid"),
                    new QualifiedName(row.text("schema"), row.text("name")),
                    view(row, List.copyOf(ofView.values())));
            ObjectId id = ObjectId.of(read.view().kind(), read.name());
            numbers.note(ObjectNumbers.CLASS, read.oid(), id);
            numbers.note(ObjectNumbers.REWRITE, row.number("rule_oid"), id);
            numbers.note(ObjectNumbers.TYPE, row.number("type_oid"), id);
            numbers.note(ObjectNumbers.TYPE, row.number("array_oid"), id);
            if (row.flag("has_more")) {
                views.unmanaged.add(Unmanaged.of("materialized view with options of its columns", read.name()));
            } else {
                views.views.add(read);
                tables.addView(read.oid(), read.name(), names(ofView));
            }
            return id;
        });
        return views;
    }

    /** Makes those outside of the scope known too, so that it can be said what stands in a change's way. */
    static void noteElsewhere(Answers answers, ObjectNumbers numbers) throws SQLException {
        answers.all(Question.VIEWS_ELSEWHERE, row -> {
            QualifiedName name = new QualifiedName(row.text("schema"), row.text("name"));
            String rule = row.text("rule");
            ObjectId id = rule.equals(ViewQueries.OWN_RULE)
                    ? ObjectId.of(row.flag("materialized") ? Kind.MATERIALIZED_VIEW : Kind.VIEW, name)
                    : ObjectId.of(Kind.RULE, name, rule);
            numbers.note(ObjectNumbers.REWRITE, row.number("rule_oid"), id);
            return id;
        });
    }

    private static Map<Long, Map<Integer, ViewColumn>> columns(Answers answers) throws SQLException {
        Map<Long, Map<Integer, ViewColumn>> columns = new HashMap<>();
        answers.all(Question.VIEW_COLUMNS, Views::column)
                .forEach(read -> columns.computeIfAbsent(read.view(), view -> new LinkedHashMap<>())
                        .put(read.number(), read.column()));
        return columns;
    }

    private static ReadColumn column(Row row) throws SQLException {
        return new ReadColumn(
                row.number("view_oid"),
                (int) row.number("number"),
                new ViewColumn(row.text("name"), row.text("type"), row.optional("default"), row.optional("comment")));
    }

    private static Map<Integer, String> names(Map<Integer, ViewColumn> columns) {
        Map<Integer, String> names = new LinkedHashMap<>();
        columns.forEach((number, column) -> names.put(number, column.name()));
        return names;
    }

    private static View view(Row row, List<ViewColumn> columns) throws SQLException {
        String query = row.text("query").strip();
        return new View(
                row.flag("materialized"),
                row.text("name"),
                columns,
                query.endsWith(";") ? query.substring(0, query.length() - 1) : query,
                row.optional("comment"),
                options(row),
                List.of());
    }

    private static Options options(Row row) throws SQLException {
        Options options = StorageOptions.of(row)
                .with(PgOption.ACCESS_METHOD, row.optional("method"))
                .with(PgOption.NO_DATA, row.flag("materialized") && !row.flag("populated"));
        return StorageOptions.withToast(options, row.texts("toast_options"));
    }

    /** Those of one schema by name, each with its parts. */
    List<View> of(String schema, LongFunction<List<SchemaObject>> parts) {
        return views.stream()
                .filter(read -> read.name().schema().equals(schema))
                .map(read -> read.view().withParts(parts.apply(read.oid())))
                .sorted(Comparator.comparing(View::name))
                .toList();
    }

    /** Those that cannot be described. */
    List<Unmanaged> unmanaged() {
        return List.copyOf(unmanaged);
    }
}
