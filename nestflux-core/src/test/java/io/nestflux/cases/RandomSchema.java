package io.nestflux.cases;

import io.nestflux.testing.TestServer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A schema made by chance, which more chance can change. The same seed makes the same schema. Whatever it holds can be
 * built, holds three rows a table, and stays true for these rows: what columns must have, they have by default.
 */
abstract class RandomSchema {

    static final int ROWS = 3;

    /** What ends lines, texts, names and comments, or is two characters to Java. */
    private static final List<String> AWKWARD_ENDS =
            List.of("\n--", "\r\nx", "\"`'", "\\", "*/;", "$$", "#", "\ud83c\udf89");

    private static final List<String> ODD_ENDS = List.of(" x", ".y", "$", "Ü", "'q", "Upper", "%", "-", "select");

    final Random random;

    /** Of its own, so that a seed makes the same schema whatever its names are. */
    private final Random awkward;

    final Map<String, RandomTable> tables = new LinkedHashMap<>();
    final Map<String, RandomView> views = new LinkedHashMap<>();
    final List<String> log = new ArrayList<>();
    final List<String> grown = new ArrayList<>();
    private int names;

    RandomSchema(long seed) {
        this.random = new Random(seed);
        this.awkward = new Random(seed);
    }

    /** A schema for a server, with all that growing adds. */
    static RandomSchema grown(TestServer server, long seed) {
        RandomSchema schema = server.isPostgres() ? new RandomPostgres(seed) : new RandomMySql(seed);
        schema.grow();
        return schema;
    }

    /** The types that columns may be of, by name. */
    abstract Map<String, RandomType> types();

    abstract String quoted(String name);

    /** What may happen to it; what is listed twice happens more often. */
    abstract List<Runnable> edits();

    abstract void addTable();

    /** What stands before the tables: types, sequences, functions. */
    abstract String beforeTables();

    /** What stands behind tables and views. */
    abstract String behindTables();

    abstract String create(String name, RandomView view);

    /** Three tables, and what some edits make of them. */
    final void grow() {
        for (int table = 0; table < 3; table++) {
            addTable();
        }
        edit(12);
        log.clear();
        grown.addAll(tables.keySet());
    }

    final void edit(int times) {
        List<Runnable> possible = edits();
        for (int edit = 0; edit < times; edit++) {
            pick(possible).run();
            repair();
        }
    }

    final void did(String edit) {
        log.add(edit);
    }

    final void repair() {
        tables.values().forEach(table -> table.repair(tables));
        boolean changed = true;
        while (changed) {
            changed = views.entrySet()
                    .removeIf(view -> columnsOf(view.getValue().base()).isEmpty());
            for (Map.Entry<String, RandomView> view : views.entrySet()) {
                List<String> there = columnsOf(view.getValue().base()).orElseThrow();
                List<String> kept = view.getValue().columns().stream()
                        .filter(there::contains)
                        .toList();
                if (!kept.equals(view.getValue().columns())) {
                    view.setValue(new RandomView(
                            view.getValue().base(),
                            kept,
                            view.getValue().materialized(),
                            view.getValue().suffix()));
                    changed = true;
                }
            }
        }
    }

    final Optional<List<String>> columnsOf(String relation) {
        if (tables.containsKey(relation)) {
            return Optional.of(List.copyOf(tables.get(relation).columns.keySet()));
        }
        return Optional.ofNullable(views.get(relation)).map(RandomView::columns);
    }

    // choices

    final <T> T pick(Collection<T> from) {
        return List.copyOf(from).get(random.nextInt(from.size()));
    }

    final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    final String newName(String start) {
        names++;
        return start + names + (chance(15) ? pick(ODD_ENDS) : "") + awkwardEnd();
    }

    private String awkwardEnd() {
        String end = AWKWARD_ENDS.get(awkward.nextInt(AWKWARD_ENDS.size()));
        boolean isTaken =
                awkward.nextInt(100) < 10 && (hasPicturesInNames() || !Character.isHighSurrogate(end.charAt(0)));
        return isTaken ? end : "";
    }

    /** Whether names may have characters beyond the basic plane. */
    abstract boolean hasPicturesInNames();

    final Map.Entry<String, RandomTable> anyTable() {
        return pick(tables.entrySet());
    }

    /** A column other than the key, that is not a reference. */
    final Optional<String> anyColumn(RandomTable table) {
        List<String> candidates = table.columns.keySet().stream()
                .filter(column -> !column.equals("id") && !table.references.containsKey(column))
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(pick(candidates));
    }

    final Optional<String> columnOf(RandomTable table, String family) {
        List<String> candidates = table.columns.entrySet().stream()
                .filter(column -> column.getValue().type().family().equals(family)
                        && column.getValue().isPlain()
                        && !table.references.containsKey(column.getKey())
                        && !column.getKey().equals("id"))
                .map(Map.Entry::getKey)
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(pick(candidates));
    }

    // the text

    final String list(Collection<String> columns) {
        return columns.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    final String script() {
        StringBuilder script = new StringBuilder(beforeTables());
        tables.forEach((name, table) -> script.append(create(name, table)));
        tables.forEach((name, table) -> table.statements
                .values()
                .forEach(statement -> script.append(statement.sql()).append(";\n")));
        tables.forEach((name, table) -> table.references.forEach((column, reference) -> script.append("ALTER TABLE ")
                .append(quoted(name))
                .append(" ADD CONSTRAINT ")
                .append(quoted(constraintName(name, column)))
                .append(" FOREIGN KEY (")
                .append(quoted(column))
                .append(") REFERENCES ")
                .append(quoted(reference.table()))
                .append(" (")
                .append(quoted("id"))
                .append(')')
                .append(reference.action())
                .append(";\n")));
        views.forEach((name, view) -> script.append(create(name, view)).append(";\n"));
        return script.append(behindTables()).toString();
    }

    private static String constraintName(String table, String column) {
        return "fk_" + table + "_" + column;
    }

    private String create(String name, RandomTable table) {
        List<String> lines = new ArrayList<>();
        table.columns.forEach((column, definition) -> lines.add(definition.sql(quoted(column))));
        lines.add("PRIMARY KEY (" + quoted("id") + ")");
        table.constraints.forEach(
                (constraint, clause) -> lines.add("CONSTRAINT " + quoted(constraint) + " " + clause.sql()));
        return "CREATE TABLE " + quoted(name) + " (\n    " + String.join(",\n    ", lines) + "\n)" + table.suffix
                + comment(name, table);
    }

    /** What ends the statement of a table, its comment included. */
    abstract String comment(String name, RandomTable table);

    /** Three rows a table; what refers, refers to the row of the same number. */
    final String rows() {
        StringBuilder script = new StringBuilder();
        List<String> done = new ArrayList<>();
        tables.forEach((name, table) -> {
            List<String> columns = table.columns.entrySet().stream()
                    .filter(column -> column.getValue()
                            .clause()
                            .filter(text -> text.contains(" AS ("))
                            .isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            for (int row = 1; row <= ROWS; row++) {
                int number = row;
                String values = columns.stream()
                        .map(column -> value(table, column, number, done))
                        .collect(Collectors.joining(", "));
                script.append("INSERT INTO ")
                        .append(quoted(name))
                        .append(" (")
                        .append(list(columns))
                        .append(") VALUES (")
                        .append(values)
                        .append(");\n");
            }
            done.add(name);
        });
        return script.append(furtherRows()).toString();
    }

    /** Rows of what is no random table. */
    abstract String furtherRows();

    /** A reference to a table whose rows are not there yet is left open. */
    private String value(RandomTable table, String column, int row, List<String> done) {
        RandomTable.Reference reference = table.references.get(column);
        if (reference != null && !done.contains(reference.table())) {
            return "NULL";
        }
        return table.columns.get(column).type().value(row);
    }

    /** Columns that are of another type or kind than on the other side: their values may be written otherwise. */
    final List<String> changedValues(RandomSchema other) {
        Map<String, String> kinds = kinds();
        Map<String, String> others = other.kinds();
        return kinds.entrySet().stream()
                .filter(column -> others.containsKey(column.getKey())
                        && !others.get(column.getKey()).equals(column.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        tables.forEach((table, definition) -> definition.columns.forEach((column, of) -> kinds.put(
                table + "." + column,
                of.type().sql() + of.type().value() + of.clause().orElse(""))));
        return kinds;
    }
}
