package io.nestflux.cases;

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

    private static final List<String> ODD_ENDS = List.of(" x", ".y", "$", "Ü", "'q", "Upper", "%", "-", "select");

    final Random random;
    final Map<String, RandomTable> tables = new LinkedHashMap<>();
    final Map<String, RandomView> views = new LinkedHashMap<>();
    final List<String> edits = new ArrayList<>();
    private final List<String> grown = new ArrayList<>();
    private int names;

    RandomSchema(long seed) {
        this.random = new Random(seed);
    }

    /** The types that columns may be of, by name. */
    abstract Map<String, RandomType> types();

    abstract String quoted(String name);

    /** What only this dialect has, one edit each. */
    abstract List<Runnable> furtherEdits();

    /** What stands before the tables: types, sequences, functions. */
    abstract String beforeTables();

    /** What stands behind tables and views. */
    abstract String behindTables();

    abstract String index(String name, String table, List<String> columns, boolean unique);

    abstract String create(String name, RandomView view);

    /** Three tables, and what some edits make of them. */
    final void grow() {
        for (int table = 0; table < 3; table++) {
            addTable();
        }
        edit(12);
        edits.clear();
        grown.addAll(tables.keySet());
    }

    final void edit(int times) {
        List<Runnable> possible = new ArrayList<>(List.of(
                this::addTable,
                this::dropTable,
                this::addColumn,
                this::addColumn,
                this::dropColumn,
                this::changeType,
                this::changeType,
                this::changeDefault,
                this::changeCheck,
                this::changeUnique,
                this::changeIndex,
                this::changeIndex,
                this::addReference,
                this::changeReference,
                this::changeComment,
                this::addView,
                this::changeView,
                this::dropView));
        possible.addAll(furtherEdits());
        for (int edit = 0; edit < times; edit++) {
            pick(possible).run();
            repair();
        }
    }

    final void did(String edit) {
        edits.add(edit);
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

    private Optional<List<String>> columnsOf(String relation) {
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
        return start + names + (chance(15) ? pick(ODD_ENDS) : "");
    }

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

    // edits that every dialect knows

    final void addTable() {
        RandomTable table = new RandomTable();
        String name = newName("t");
        table.columns.put(
                "id", new RandomColumn(types().get("int"), true, Optional.empty(), Optional.empty(), Optional.empty()));
        tables.put(name, table);
        int columns = 1 + random.nextInt(4);
        for (int column = 0; column < columns; column++) {
            table.columns.put(newName("c"), column());
        }
        did("add table " + name);
    }

    private RandomColumn column() {
        return RandomColumn.plain(pick(types().values())).withDefault(chance(40), chance(50));
    }

    private void dropTable() {
        if (tables.size() > 2) {
            String name = anyTable().getKey();
            tables.remove(name);
            did("drop table " + name);
        }
    }

    private void addColumn() {
        Map.Entry<String, RandomTable> table = anyTable();
        String name = newName("c");
        table.getValue().columns.put(name, column());
        did("add column " + table.getKey() + "." + name);
    }

    private void dropColumn() {
        Map.Entry<String, RandomTable> table = anyTable();
        anyColumn(table.getValue()).ifPresent(column -> {
            table.getValue().columns.remove(column);
            did("drop column " + table.getKey() + "." + column);
        });
    }

    private void changeType() {
        Map.Entry<String, RandomTable> table = anyTable();
        anyColumn(table.getValue()).ifPresent(name -> {
            RandomColumn column = table.getValue().columns.get(name);
            List<RandomType> possible = column.type().changesTo().stream()
                    .map(types()::get)
                    .filter(type -> type != null)
                    .toList();
            if (column.isPlain() && !possible.isEmpty()) {
                RandomType type = pick(possible);
                table.getValue().columns.put(name, column.withType(type));
                did("type of " + table.getKey() + "." + name + " to " + type.name());
            }
        });
    }

    private void changeDefault() {
        Map.Entry<String, RandomTable> table = anyTable();
        anyColumn(table.getValue()).ifPresent(name -> {
            RandomColumn column = table.getValue().columns.get(name);
            if (column.isPlain()) {
                table.getValue().columns.put(name, column.withDefault(chance(60), chance(50)));
                did("default of " + table.getKey() + "." + name);
            }
        });
    }

    private void changeCheck() {
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "number").ifPresent(column -> {
            String name = changedName(table.getValue().constraints.keySet(), "ck");
            table.getValue()
                    .constraints
                    .put(
                            name,
                            new RandomClause(
                                    "CHECK (" + quoted(column) + " > -" + (1000 + random.nextInt(1000)) + ")",
                                    Map.of(column, "number")));
            did("check " + name);
        });
        if (chance(30)) {
            dropOne(table.getValue().constraints, "constraint");
        }
    }

    /** Only what is different in each row, also when it is added or dropped with its column. */
    private Optional<String> distinctColumn(RandomTable table) {
        return columnOf(table, pick(List.of("number", "text")))
                .filter(column -> table.columns.get(column).defaultValue().isEmpty());
    }

    private void changeUnique() {
        Map.Entry<String, RandomTable> table = anyTable();
        distinctColumn(table.getValue()).ifPresent(column -> {
            String name = changedName(table.getValue().constraints.keySet(), "uq");
            List<String> columns = chance(50) ? List.of(column) : List.of(column, "id");
            table.getValue()
                    .constraints
                    .put(name, new RandomClause(unique(columns), distinct(table.getValue(), column)));
            did("unique " + name);
        });
    }

    private Map<String, String> distinct(RandomTable table, String column) {
        return Map.of(column, table.columns.get(column).type().family() + "!");
    }

    String unique(List<String> columns) {
        return "UNIQUE (" + list(columns) + ")";
    }

    private void changeIndex() {
        Map.Entry<String, RandomTable> table = anyTable();
        anyColumn(table.getValue())
                .filter(column ->
                        !table.getValue().columns.get(column).type().family().equals("other"))
                .ifPresent(column -> {
                    String name = changedName(table.getValue().statements.keySet(), "ix");
                    List<String> columns = chance(60) ? List.of(column) : List.of("id", column);
                    String family = table.getValue().columns.get(column).type().family();
                    table.getValue()
                            .statements
                            .put(
                                    name,
                                    new RandomClause(
                                            index(name, table.getKey(), columns, chance(30) && columns.size() == 2),
                                            Map.of(column, family)));
                    did("index " + name);
                });
        if (chance(30)) {
            dropOne(table.getValue().statements, "statement");
        }
    }

    /** The name of something that is there, to be given another definition, or a new one. */
    final String changedName(Collection<String> known, String start) {
        List<String> alike =
                known.stream().filter(name -> name.startsWith(start)).toList();
        return alike.isEmpty() || chance(60) ? newName(start) : pick(alike);
    }

    final void dropOne(Map<String, RandomClause> clauses, String what) {
        if (!clauses.isEmpty()) {
            String name = pick(clauses.keySet());
            clauses.remove(name);
            did("drop " + what + " " + name);
        }
    }

    private void addReference() {
        Map.Entry<String, RandomTable> table = anyTable();
        Map.Entry<String, RandomTable> target = anyTable();
        String name = newName("ref");
        table.getValue()
                .columns
                .put(
                        name,
                        RandomColumn.plain(target.getValue().columns.get("id").type()));
        table.getValue().references.put(name, new RandomTable.Reference(target.getKey(), action()));
        did("reference " + table.getKey() + "." + name + " to " + target.getKey());
    }

    /** What loses its reference goes with it: on the way back, what it refers to may have lost its rows. */
    private void changeReference() {
        Map.Entry<String, RandomTable> table = anyTable();
        if (!table.getValue().references.isEmpty()) {
            String column = pick(table.getValue().references.keySet());
            RandomTable.Reference reference = table.getValue().references.remove(column);
            List<String> withRows = grown.stream().filter(tables::containsKey).toList();
            String target = chance(50) || withRows.isEmpty() ? reference.table() : pick(withRows);
            if (chance(70)) {
                table.getValue().references.put(column, new RandomTable.Reference(target, action()));
            } else {
                table.getValue().columns.remove(column);
            }
            did("change reference " + table.getKey() + "." + column);
        }
    }

    private String action() {
        return pick(List.of("", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT ON UPDATE CASCADE"));
    }

    private void changeComment() {
        Map.Entry<String, RandomTable> table = anyTable();
        table.getValue().comment = chance(70) ? Optional.of("it's number " + random.nextInt(100)) : Optional.empty();
        did("comment on " + table.getKey());
    }

    private void addView() {
        List<String> bases = new ArrayList<>(tables.keySet());
        bases.addAll(views.keySet());
        String base = pick(bases);
        String name = newName("v");
        views.put(name, new RandomView(base, someOf(columnsOf(base).orElseThrow()), isMaterialized(), ""));
        did("view " + name + " on " + base);
    }

    boolean isMaterialized() {
        return false;
    }

    private List<String> someOf(List<String> columns) {
        List<String> some = new ArrayList<>(columns.stream()
                .filter(column -> column.equals("id") || chance(60))
                .toList());
        if (chance(20)) {
            java.util.Collections.shuffle(some, random);
        }
        return some;
    }

    private void changeView() {
        if (!views.isEmpty()) {
            Map.Entry<String, RandomView> view = pick(views.entrySet());
            RandomView was = view.getValue();
            views.put(
                    view.getKey(),
                    new RandomView(
                            was.base(),
                            someOf(columnsOf(was.base()).orElseThrow()),
                            chance(20) ? isMaterialized() : was.materialized(),
                            chance(30) ? " WHERE " + quoted("id") + " > " + random.nextInt(3) : was.suffix()));
            did("change view " + view.getKey());
        }
    }

    private void dropView() {
        if (!views.isEmpty()) {
            String name = pick(views.keySet());
            views.remove(name);
            did("drop view " + name);
        }
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
        return script.toString();
    }

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
        tables.forEach((table, definition) -> definition.columns.forEach((column, of) ->
                kinds.put(table + "." + column, of.type().sql() + of.clause().orElse(""))));
        return kinds;
    }
}
