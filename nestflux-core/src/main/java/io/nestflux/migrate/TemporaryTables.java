package io.nestflux.migrate;

import io.nestflux.migration.ScriptStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The temporary tables of a session, with the statements that made and filled each. They run again where that gives the
 * same: each of them depends on nothing but rows, and no statement since may have changed those. What is not known to
 * leave them alone may have.
 */
public final class TemporaryTables {

    /** They are kept in memory until they run again. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** One that was made, under whatever name, also if it is dropped by now. */
    private static final class Table {
        private final String name;
        private final int madeBy;
        private final TableUse.Definition definition;
        private final List<ScriptStatement> steps = new ArrayList<>();
        private final Set<String> read = new HashSet<>();
        private final Set<Table> needs = new LinkedHashSet<>();
        private int characters;
        private boolean isNeeded;
        private Optional<String> lost = Optional.empty();

        Table(String name, int madeBy, TableUse.Definition definition) {
            this.name = name;
            this.madeBy = madeBy;
            this.definition = definition;
        }

        void lose(String why) {
            lost = lost.isPresent() ? lost : Optional.of(why);
        }

        void add(ScriptStatement step) {
            steps.add(step);
            characters += step.text().length();
            if (characters > MOST_CHARACTERS) {
                lose("what filled it is too long to be kept");
                steps.clear();
            }
        }
    }

    /** What a statement may come to from names in it, itself among that; empty if that is not known. */
    private final Function<Set<String>, Optional<Set<String>>> reach;

    private final Map<String, Table> current = new HashMap<>();
    private final List<Table> all = new ArrayList<>();

    public TemporaryTables(Function<Set<String>, Optional<Set<String>>> reach) {
        this.reach = reach;
    }

    public boolean areNone() {
        return all.isEmpty();
    }

    /** Adds a statement that has run. */
    public void ran(ScriptStatement statement, TableUse use) {
        int number = statement.number();
        if (all.isEmpty() && use.made().isEmpty()) {
            return;
        }
        if (!use.isKnown()) {
            all.forEach(table -> table.lose("what statement " + number + " does to it is not known"));
        }
        changed(number, use);
        Set<Table> targets = targets(use);
        if (targets.size() + realNames(use.written()).size() > 1) {
            targets.forEach(table -> table.lose("statement " + number + " may write to other tables with it"));
        }
        use.made().forEach(name -> targets.add(new Table(name, number, use.definition())));
        for (Table table : targets) {
            step(statement, use, table);
        }
        use.dropped().forEach(current::remove);
        for (Table table : targets) {
            if (use.made().contains(table.name) && table.madeBy == number) {
                current.put(table.name, table);
                all.add(table);
            } else if (use.isRenaming()) {
                use.written().forEach(name -> current.put(name, table));
            }
        }
    }

    private void changed(int number, TableUse use) {
        Set<String> written = realNames(use.written());
        Set<String> from = new HashSet<>(written);
        from.addAll(realNames(use.called()));
        if (from.isEmpty() && realNames(use.dropped()).isEmpty()) {
            return;
        }
        // what has led to a table is not seen when it is gone
        Optional<Set<String>> changes = realNames(use.dropped()).isEmpty() ? reach.apply(from) : Optional.empty();
        Set<String> changed = new HashSet<>(changes.orElse(Set.of()));
        // what is called is no table itself
        use.called().stream().filter(name -> !written.contains(name)).forEach(changed::remove);
        for (Table table : all) {
            if (changes.isEmpty() || !Collections.disjoint(table.read, changed)) {
                table.lose("statement " + number + " may have changed what went into it");
            }
        }
    }

    private Set<Table> targets(TableUse use) {
        Set<Table> targets = new LinkedHashSet<>();
        for (Set<String> names : List.of(use.written(), use.indexed(), use.dropped())) {
            names.stream().filter(current::containsKey).map(current::get).forEach(targets::add);
        }
        return targets;
    }

    private Set<String> realNames(Set<String> names) {
        Set<String> real = new HashSet<>(names);
        real.removeAll(current.keySet());
        return real;
    }

    private void step(ScriptStatement statement, TableUse use, Table table) {
        table.add(statement);
        Optional<Set<String>> read = reach.apply(realNames(use.mentioned()));
        table.read.addAll(read.orElse(Set.of()));
        use.mentioned().stream()
                .filter(current::containsKey)
                .map(current::get)
                .filter(other -> other != table)
                .forEach(table.needs::add);
        boolean drops = use.dropped().contains(table.name);
        if (!drops && (!use.isSame() || read.isEmpty() || !isFilledTheSame(use, table))) {
            table.lose("what statement " + statement.number() + " does to it may be something else another time");
        }
    }

    private static boolean isFilledTheSame(TableUse use, Table table) {
        return switch (use.fills()) {
            case ITSELF ->
                table.definition != TableUse.Definition.ELSEWHERE || use.made().contains(table.name);
            case WHOLE_ROWS -> true;
            case ROWS -> table.definition == TableUse.Definition.PLAIN;
        };
    }

    /**
     * Adds a statement that is still to run.
     *
     * @return which one that is gone it uses, and why that is not made again; empty if it uses none
     */
    public Optional<String> lost(TableUse use) {
        if (!use.isKnown()) {
            // a prepared statement or a routine does not say which
            current.values().forEach(TemporaryTables::lost);
        }
        Optional<String> lost = use.mentioned().stream()
                .filter(name -> !use.made().contains(name))
                .sorted()
                .flatMap(name -> Optional.ofNullable(current.get(name)).stream())
                .flatMap(table -> lost(table).stream())
                .findFirst();
        use.dropped().forEach(current::remove);
        use.made().forEach(current::remove);
        return lost;
    }

    private static Optional<String> lost(Table table) {
        for (Table each : withNeeds(table)) {
            if (each.lost.isPresent()) {
                return Optional.of("the temporary table " + table.name + ", which statement " + table.madeBy + " made ("
                        + (each == table ? "" : "of " + each.name + ": ") + each.lost.get() + ")");
            }
        }
        withNeeds(table).forEach(each -> each.isNeeded = true);
        return Optional.empty();
    }

    private static Set<Table> withNeeds(Table table) {
        Set<Table> found = new LinkedHashSet<>();
        List<Table> left = new ArrayList<>(List.of(table));
        while (!left.isEmpty()) {
            Table next = left.remove(left.size() - 1);
            if (found.add(next)) {
                left.addAll(next.needs);
            }
        }
        return found;
    }

    /** What has to run again for those that are still to be used. */
    public List<ScriptStatement> again() {
        return all.stream()
                .filter(table -> table.isNeeded)
                .flatMap(table -> table.steps.stream())
                .toList();
    }
}
