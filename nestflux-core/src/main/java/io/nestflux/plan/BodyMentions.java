package io.nestflux.plan;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Mentions;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Routine;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which operations bring what the bodies of routines mention: a guess by names, as good as a reader's. A routine that
 * is not wanted before something else needs it comes late anyhow, so only what can come later still is looked for.
 */
final class BodyMentions {

    private final Map<String, List<Operation>> byName = new HashMap<>();
    private final Map<String, List<Operation>> columnsThatGo = new HashMap<>();

    private final Dialect dialect;

    BodyMentions(Collection<Operation> operations, Dialect dialect) {
        this.dialect = dialect;
        for (Operation operation : operations) {
            String name = nameInBodies(operation.id());
            boolean comes = operation.verb() == Operation.Verb.CREATE || operation.verb() == Operation.Verb.ALTER;
            if (comes && !name.isEmpty()) {
                add(byName, name, operation);
            } else if (operation.verb() == Operation.Verb.DROP && operation.id().kind() == Kind.COLUMN) {
                add(columnsThatGo, name, operation);
            }
        }
    }

    private static void add(Map<String, List<Operation>> operations, String name, Operation operation) {
        operations.computeIfAbsent(name, key -> new ArrayList<>()).add(operation);
    }

    private static String nameInBodies(ObjectId id) {
        return switch (id.kind().family()) {
            case RELATIONS, SEQUENCES, TYPES -> id.name();
            case ROUTINES -> Routine.properName(id.name());
            case PARTS -> id.kind() == Kind.COLUMN ? id.tableName().name() : "";
            case SCHEMAS, EXTENSIONS, COLLATIONS, RIGHTS, OTHERS -> "";
        };
    }

    /** The operations on what a routine mentions; and those by which a row that it gives back gets its final form. */
    Set<Operation> in(Routine routine) {
        Set<Operation> mentioned = new LinkedHashSet<>();
        routine.options().get(PgOption.RESULT).stream()
                .flatMap(result -> Mentions.words(result, dialect).stream())
                .forEach(word -> mentioned.addAll(columnsThatGo.getOrDefault(word, List.of())));
        if (routine.kind() != Kind.AGGREGATE) {
            Mentions.words(routine.definition(), dialect)
                    .forEach(word -> mentioned.addAll(byName.getOrDefault(word, List.of())));
        }
        return mentioned;
    }
}
