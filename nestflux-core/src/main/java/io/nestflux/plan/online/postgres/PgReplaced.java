package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Operation.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Indexes and constraints that are dropped and created in one plan. Where nothing between these two needs the old one
 * gone, the new one comes first, under another name, and the old one serves until then.
 */
final class PgReplaced {

    private static final Set<Kind> OF_TABLE = Set.of(Kind.TABLE, Kind.COLUMN, Kind.INHERITANCE);
    private static final Set<Kind> KEYS = Set.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.INDEX);

    private final Map<ObjectId, SchemaObject> old;
    private final Set<ObjectId> replaced = new HashSet<>();
    private final Set<Integer> within = new HashSet<>();

    /**
     * @param operations a plan
     * @param old what there is before it
     * @param mayBeReplaced whether both of that name can be there at once, under two names
     */
    PgReplaced(List<Operation> operations, Map<ObjectId, SchemaObject> old, Predicate<ObjectId> mayBeReplaced) {
        this.old = old;
        Map<ObjectId, Integer> begun = new HashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation.verb() == Verb.DROP || operation.verb() == Verb.RELEASE) {
                begun.put(operation.id(), i);
            } else if (begun.containsKey(operation.id()) && operation.verb() != Verb.ALTER) {
                int from = begun.get(operation.id());
                if (mayBeReplaced.test(operation.id()) && mayComeFirst(operations.subList(from + 1, i), operation)) {
                    replaced.add(operation.id());
                } else {
                    for (int between = from + 1; between <= i; between++) {
                        within.add(between);
                    }
                }
            }
        }
    }

    private boolean mayComeFirst(List<Operation> between, Operation create) {
        Optional<QualifiedName> referenced =
                old.get(create.id()) instanceof ForeignKey key ? Optional.of(key.referencedTable()) : Optional.empty();
        return between.stream()
                .filter(other -> other.verb() != Verb.CREATE && other.verb() != Verb.RESTORE)
                .noneMatch(other -> other.id().kind().isType()
                        || touches(other.id(), create.id().tableName(), false)
                        || referenced
                                .filter(table -> touches(other.id(), table, true))
                                .isPresent());
    }

    /** An index or constraint needs its table's columns; a foreign key a key of the other table, too. */
    private static boolean touches(ObjectId id, QualifiedName table, boolean byKey) {
        boolean ofTable = id.isPartOfTable() && id.tableName().equals(table) || id.equals(ObjectId.table(table));
        return ofTable && (OF_TABLE.contains(id.kind()) || byKey && KEYS.contains(id.kind()));
    }

    /** Whether the new one comes before the old one goes. */
    boolean comesFirst(ObjectId id) {
        return replaced.contains(id);
    }

    /** Whether something that is to come back is missing before this operation of the plan. */
    boolean somethingIsMissingBefore(int operation) {
        return within.contains(operation);
    }
}
