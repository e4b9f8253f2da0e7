package io.nestflux.plan;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The foreign keys of tables that a plan creates, where the server takes them in {@code CREATE TABLE}: an {@code ALTER
 * TABLE} for each costs it several times as much. A table had better come after what its keys refer to; where tables
 * refer to each other in a circle, one key a circle has to be added when all are there.
 */
final class NewTableKeys {

    private final Map<ObjectId, Operation> creates;
    private final Map<QualifiedName, List<Operation>> keys = new LinkedHashMap<>();
    private final Map<ObjectId, ForeignKey> definitions = new HashMap<>();
    private final Set<ObjectId> closing = new HashSet<>();

    NewTableKeys(PlanContext context, Map<ObjectId, Operation> creates) {
        this.creates = creates;
        if (!context.sql().createsKeysWithTables()) {
            return;
        }
        creates.forEach((id, create) -> {
            if (context.after().get(id) instanceof ForeignKey key
                    && creates.containsKey(ObjectId.table(id.tableName()))) {
                definitions.put(id, key);
                keys.computeIfAbsent(id.tableName(), table -> new ArrayList<>()).add(create);
            }
        });
        findCircles();
    }

    /** The table that such a key had better be created with; null if it has to be added later. */
    @Nullable
    Operation tableOf(Operation key) {
        List<Operation> all = keys.getOrDefault(key.id().tableName(), List.of());
        return definitions.containsKey(key.id()) && together(all, this::isOpen).contains(key)
                ? creates.get(ObjectId.table(key.id().tableName()))
                : null;
    }

    /**
     * The keys that a table is created with.
     *
     * @param isDue whether nothing but the table is missing for a key
     */
    List<Operation> createdWith(Operation table, Predicate<Operation> isDue) {
        boolean isNew = table.verb() == Operation.Verb.CREATE && table.id().kind() == Kind.TABLE;
        return isNew ? together(keys.getOrDefault(table.id().tableName(), List.of()), isDue) : List.of();
    }

    /** A table with these of its keys, and no others. */
    Table with(Table table, List<Operation> created) {
        return table.withForeignKeys(
                created.stream().map(key -> definition(key.id())).toList());
    }

    private boolean isOpen(Operation key) {
        return !closing.contains(key.id());
    }

    /**
     * Of several keys with the same first column, all or none: whose index serves the others, and so what it is called,
     * depends on the order in which they come.
     */
    private List<Operation> together(List<Operation> all, Predicate<Operation> isDue) {
        Set<String> late =
                all.stream().filter(isDue.negate()).map(this::firstColumn).collect(Collectors.toUnmodifiableSet());
        return all.stream().filter(key -> !late.contains(firstColumn(key))).toList();
    }

    private String firstColumn(Operation key) {
        return definition(key.id()).columns().get(0);
    }

    /** What a key of a new table says. */
    private ForeignKey definition(ObjectId key) {
        return Objects.requireNonNull(definitions.get(key), key::toString);
    }

    /** The keys that lead back to a table on the way: without them there is no circle. */
    private void findCircles() {
        Set<QualifiedName> seen = new HashSet<>();
        for (QualifiedName start : keys.keySet()) {
            if (seen.add(start)) {
                follow(start, seen);
            }
        }
    }

    private void follow(QualifiedName start, Set<QualifiedName> seen) {
        Set<QualifiedName> onTheWay = new HashSet<>(Set.of(start));
        Deque<QualifiedName> way = new ArrayDeque<>(List.of(start));
        Deque<Iterator<Operation>> open =
                new ArrayDeque<>(List.of(keys.getOrDefault(start, List.of()).iterator()));
        while (!way.isEmpty()) {
            if (!open.element().hasNext()) {
                open.remove();
                onTheWay.remove(way.remove());
                continue;
            }
            ObjectId key = open.element().next().id();
            QualifiedName target = definition(key).referencedTable();
            boolean isOwn = target.equals(key.tableName());
            if (onTheWay.contains(target) && !isOwn) {
                closing.add(key);
            } else if (keys.containsKey(target) && seen.add(target)) {
                onTheWay.add(target);
                way.push(target);
                open.push(keys.get(target).iterator());
            }
        }
    }
}
