package io.nestflux.migration;

import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the heads of migrations say of the rows that they declare, one row a line:
 *
 * <pre>{@code
 * -- nestflux:rows set {"schema":"shop","table":"currency","key":{"code":"'EUR'"},"values":{"name":"'Euro'"}}
 * -- nestflux:rows gone {"schema":"shop","table":"currency","key":{"code":"'XEU'"}}
 * -- nestflux:rows forget {"schema":"shop","table":"old_currency"}
 * }</pre>
 *
 * Each line says what has become of one row, and not what all rows are: so branches that both declare some can be
 * merged. From all lines of all migrations follows which rows a table has by declaration, without a look into it. The
 * values are literals of SQL, in JSON, where no line end can hide.
 */
public final class RowMarks {

    /** Begins each such line. */
    public static final String ROWS = "nestflux:rows";

    private static final String HINT =
            "write: -- nestflux:rows set {\"schema\":\"…\",\"table\":\"…\",\"key\":{\"column\":"
                    + "\"literal\"},\"values\":{…}}, or gone with a key, or forget with a table alone";

    private RowMarks() {}

    /**
     * A line that can be read.
     *
     * @param verb what has become of the row, or the table
     */
    public record Mark(Verb verb, DeclaredRow row) {

        /** @throws io.nestflux.NestFluxException if a line says nothing that is understood */
        static Mark of(String text, int line, SqlLexer in) {
            int end = text.indexOf(' ');
            Optional<Verb> verb = Verb.of(end < 0 ? text : text.substring(0, end));
            Optional<JsonObject> json = end < 0
                    ? Optional.empty()
                    : Json.tryParse(text.substring(end).strip());
            if (verb.isEmpty()
                    || json.isEmpty()
                    || json.get().optionalText("table").isEmpty()) {
                throw in.refusal(line, "\"" + ROWS + " " + text + "\" says nothing of a row", HINT);
            }
            JsonObject object = json.get();
            return new Mark(
                    verb.get(),
                    new DeclaredRow(
                            new QualifiedName(object.optionalText("schema").orElse(""), object.text("table")),
                            literals(object, "key"),
                            literals(object, "values")));
        }

        private static Map<String, String> literals(JsonObject object, String name) {
            Map<String, String> literals = new LinkedHashMap<>();
            object.object(name)
                    .ifPresent(map -> map.members()
                            .forEach((column, value) -> literals.put(column, Objects.toString(value, "NULL"))));
            return literals;
        }
    }

    public enum Verb {
        /** The row is declared, with these values. */
        SET,
        /** The row is no longer declared. */
        GONE,
        /** No row of the table is declared any more: it is gone, or has another name. */
        FORGET;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Verb> of(String word) {
            for (Verb verb : values()) {
                if (verb.word().equals(word)) {
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }
    }

    /** The rows that are declared by the last of these migrations. */
    public static DeclaredRows in(List<Migration> migrations, Dialect dialect) {
        Map<DeclaredRow.Id, DeclaredRow> rows = new LinkedHashMap<>();
        for (Migration migration : migrations) {
            try (SqlScript script = migration.script(dialect)) {
                for (Mark mark : script.directives().rows()) {
                    switch (mark.verb()) {
                        case SET -> rows.put(mark.row().id(), mark.row());
                        case GONE -> rows.remove(mark.row().id());
                        case FORGET ->
                            rows.keySet()
                                    .removeIf(id -> id.table().equals(mark.row().table()));
                    }
                }
            }
        }
        return new DeclaredRows(List.copyOf(rows.values()));
    }

    /** What the head of a migration says of these rows: that they are declared. */
    public static List<String> set(List<DeclaredRow> rows) {
        return rows.stream().map(row -> line(Verb.SET, row)).toList();
    }

    /** The same of rows that are declared no longer. */
    public static List<String> gone(List<DeclaredRow> rows) {
        return rows.stream()
                .map(row -> line(Verb.GONE, new DeclaredRow(row.table(), row.key(), Map.of())))
                .toList();
    }

    /** The same of a table of which no row is declared any more. */
    public static String forget(QualifiedName table) {
        return line(Verb.FORGET, new DeclaredRow(table, Map.of(), Map.of()));
    }

    private static String line(Verb verb, DeclaredRow row) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (!row.table().schema().isEmpty()) {
            object.put("schema", row.table().schema());
        }
        object.put("table", row.table().name());
        if (!row.key().isEmpty()) {
            object.put("key", row.key());
        }
        if (!row.values().isEmpty()) {
            object.put("values", row.values());
        }
        return ROWS + " " + verb.word() + " " + Json.write(object);
    }
}
