package io.nestflux.table;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Knows which names are taken, gives names to what has none, and finds names that no server would take. */
final class Names {

    private record Place(String nameSpace, String name) {}

    private record Holder(Kind kind, QualifiedName table) {
        @Override
        public String toString() {
            return kind.label() + (kind.isRelation() ? " " : " of ") + table;
        }
    }

    private final DialectRules rules;
    private final Map<Place, Holder> holders = new HashMap<>();
    private final Set<Place> polite = new HashSet<>();

    Names(DialectRules rules) {
        this.rules = rules;
    }

    /**
     * Takes a name that the user wrote.
     *
     * @param mistakes gets problem and hint
     * @return whether nothing else has that name
     */
    boolean take(Kind kind, QualifiedName table, String name, BiConsumer<String, String> mistakes) {
        checkText(kind, name, mistakes);
        String folded = rules.folded(kind, name);
        boolean free = true;
        for (String nameSpace : rules.nameSpaces(kind, table)) {
            Holder holder = holders.putIfAbsent(new Place(nameSpace, folded), new Holder(kind, table));
            if (holder != null && free) {
                free = false;
                mistakes.accept(
                        called(kind, name) + " is taken already (" + holder + ")",
                        "choose another name for one of them");
            }
        }
        rules.politeNameSpaces(kind, table).forEach(nameSpace -> polite.add(new Place(nameSpace, folded)));
        return free;
    }

    private void checkText(Kind kind, String name, BiConsumer<String, String> mistakes) {
        if (name.isBlank()) {
            mistakes.accept("the " + kind.label() + " name is empty", "give it a name");
        } else if (!name.strip().equals(name)) {
            mistakes.accept(called(kind, name) + " starts or ends with a blank", "write it without");
        } else if (name.indexOf('\0') >= 0) {
            mistakes.accept("the " + kind.label() + " name holds a NUL character", "write it without");
        }
        rules.lengthProblem(kind.isRoutine() ? Routine.properName(name) : name)
                .ifPresent(problem -> mistakes.accept(called(kind, name) + " " + problem, "choose a shorter one"));
    }

    private static String called(Kind kind, String name) {
        return "the " + kind.label() + " name \"" + name + "\"";
    }

    /** Chooses and takes a name for what the user left unnamed. */
    String choose(Kind kind, QualifiedName table, List<IndexPart> parts) {
        if (!kind.mayBeUnnamed()) {
            throw new IllegalArgumentException("nothing names a " + kind.label() + " but its user");
        }
        for (int attempt = 0; ; attempt++) {
            String name = rules.defaultName(kind, table, parts, attempt);
            if (isFree(kind, table, rules.folded(kind, name))) {
                take(kind, table, name, (problem, hint) -> {});
                return name;
            }
        }
    }

    private boolean isFree(Kind kind, QualifiedName table, String folded) {
        return rules.nameSpaces(kind, table).stream()
                        .noneMatch(nameSpace -> holders.containsKey(new Place(nameSpace, folded)))
                && rules.politeNameSpaces(kind, table).stream()
                        .noneMatch(nameSpace -> polite.contains(new Place(nameSpace, folded)));
    }
}
