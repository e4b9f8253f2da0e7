package io.nestflux.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may happen to a random schema in every dialect: mostly to tables, and to views. */
abstract class RandomEdits extends RandomSchema {

    RandomEdits(long seed) {
        super(seed);
    }

    /** What only this dialect has. */
    abstract List<Runnable> furtherEdits();

    /** The name of the type of generated columns. */
    abstract String generatedType();

    /** How a generated column is kept. */
    abstract String generatedStorage();

    @Override
    final List<Runnable> edits() {
        List<Runnable> edits = new ArrayList<>(List.of(
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
                this::renameParts,
                this::addReference,
                this::changeReference,
                this::changeComment,
                this::addView,
                this::changeView,
                this::dropView));
        edits.addAll(furtherEdits());
        return edits;
    }

    @Override
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
    final Optional<String> distinctColumn(RandomTable table) {
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

    final Map<String, String> distinct(RandomTable table, String column) {
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

    /** Indexes and constraints of a table get other names, and stay what they are. */
    private void renameParts() {
        Map.Entry<String, RandomTable> table = anyTable();
        renameOne(table.getValue().constraints);
        renameOne(table.getValue().statements);
    }

    private void renameOne(Map<String, RandomClause> clauses) {
        if (!clauses.isEmpty()) {
            String name = pick(clauses.keySet());
            String changed = newName(name.substring(0, 2));
            RandomClause clause = clauses.remove(name);
            clauses.put(
                    changed, new RandomClause(clause.sql().replace(quoted(name), quoted(changed)), clause.columns()));
            did("rename " + name + " to " + changed);
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
            Collections.shuffle(some, random);
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

    final void addGenerated() {
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "number").ifPresent(read -> {
            String name = changedName(
                    table.getValue().columns.keySet().stream()
                            .filter(column -> !table.getValue().references.containsKey(column))
                            .toList(),
                    "g");
            table.getValue()
                    .columns
                    .put(
                            name,
                            new RandomColumn(
                                    types().get(generatedType()),
                                    false,
                                    Optional.empty(),
                                    Optional.of("GENERATED ALWAYS AS (" + quoted(read) + " + " + random.nextInt(5)
                                            + ") " + generatedStorage()),
                                    Optional.of(read)));
            did("generated " + table.getKey() + "." + name);
        });
    }

    private String index(String name, String table, List<String> columns, boolean unique) {
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + quoted(name) + " ON " + quoted(table) + " ("
                + list(columns) + (chance(20) ? " DESC" : "") + ")";
    }
}
