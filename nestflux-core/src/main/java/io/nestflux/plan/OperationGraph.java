package io.nestflux.plan;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a plan and what each must wait for. The rules:
 *
 * <ol>
 *   <li>An object is created or altered after everything that its new form uses has been created or altered.
 *   <li>An object is dropped before anything that its old form uses is dropped or altered.
 *   <li>An object that is altered lets go of what its new form no longer uses, before that is dropped or altered.
 *   <li>What is rebuilt is dropped before it is created.
 *   <li>A name is free before it is taken again.
 *   <li>What calls a routine is written when no overload of the name is left that goes.
 *   <li>A routine is written after what its body mentions, if that is possible: a server that keeps bodies as texts
 *       does not know what they use.
 *   <li>What holds data lets go before anything that its old form uses is dropped or altered.
 *   <li>A table is created after what its foreign keys need, if that is possible and they can be created with it.
 * </ol>
 */
final class OperationGraph {

    private final PlanContext context;
    private final Map<ObjectId, Operation> drops = new LinkedHashMap<>();
    private final Map<ObjectId, Operation> releases = new LinkedHashMap<>();
    private final Map<ObjectId, Operation> alters = new LinkedHashMap<>();
    private final Map<ObjectId, Operation> creates = new LinkedHashMap<>();
    private final Map<ObjectId, Operation> restores = new LinkedHashMap<>();
    private final Precedence required = new Precedence();
    private final Precedence preferred = new Precedence();
    private final Set<Operation> mentionsLater = new HashSet<>();
    private final Set<ObjectId> silent;
    private final TakenNames names;
    private final Overloads droppedOverloads;
    private final Operations operations;
    private final Foresight foresight;
    private final NewTableKeys newTableKeys;

    private OperationGraph(PlanContext context, Operations operations) {
        this.context = context;
        this.operations = operations;
        this.foresight = new Foresight(context, operations);
        this.names = new TakenNames(context, operations);
        names.dropSooner();
        this.silent = new HashSet<>(
                SilentDrops.of(operations.drops(), context.usesBefore(), triggerNamesTaken(operations.creates())));
        this.silent.removeAll(operations.droppedSooner());
        this.droppedOverloads = Overloads.among(operations.drops().keySet());
        addNodes();
        this.newTableKeys = new NewTableKeys(context, creates);
    }

    static OperationGraph of(PlanContext context, Operations operations) {
        OperationGraph graph = new OperationGraph(context, operations);
        graph.drops.forEach(graph::orderDrop);
        graph.releases.forEach(graph::orderRelease);
        graph.alters.forEach(graph::orderAlter);
        graph.creates.forEach(graph::orderCreate);
        graph.restores.forEach(graph::orderRestore);
        graph.names.freeFirst(graph.drops, graph.alters, graph.creates, graph::order);
        new ChildOrder(graph.drops, context.before(), context.after()).add(graph.creates, graph::order);
        graph.preferAfterMentions();
        graph.preferKeysWithTheirTables();
        return graph;
    }

    /** Every operation. */
    List<Operation> operations() {
        return Stream.of(drops, releases, alters, creates, restores)
                .flatMap(nodes -> nodes.values().stream())
                .toList();
    }

    /** How many operations this one waits for. */
    int predecessorsOf(Operation operation) {
        return required.predecessorsOf(operation);
    }

    /** The operations that wait for this one. */
    Set<Operation> successorsOf(Operation operation) {
        return required.successorsOf(operation);
    }

    /** How many operations this one had better wait for. */
    int preferredPredecessorsOf(Operation operation) {
        return preferred.predecessorsOf(operation);
    }

    /** The operations that had better wait for this one. */
    Set<Operation> preferredSuccessorsOf(Operation operation) {
        return preferred.successorsOf(operation);
    }

    /**
     * The foreign keys that a table is created with, where it is created now.
     *
     * @param isDue whether nothing but the table is missing for a key
     */
    List<Operation> createdWith(Operation table, Predicate<Operation> isDue) {
        return newTableKeys.createdWith(table, isDue);
    }

    /** The steps that create a table with these foreign keys. */
    List<Step> stepsWith(Operation create, List<Operation> keys) {
        Table table = (Table) Objects.requireNonNull(operations.creates().get(create.id()));
        return context.create(create.id(), newTableKeys.with(table, keys));
    }

    private void addNodes() {
        Map<ObjectId, Integer> positionsBefore = positions(context.before());
        Map<ObjectId, Integer> positionsAfter = positions(context.after());
        operations.drops().forEach((id, object) -> {
            if (!silent.contains(id)) {
                drops.put(id, node(Operation.Verb.DROP, id, positionsBefore, context.drop(id, object)));
            }
        });
        operations
                .released()
                .forEach((id, meanwhile) -> releases.put(
                        id, node(Operation.Verb.RELEASE, id, positionsBefore, context.release(id, meanwhile))));
        operations
                .alters()
                .forEach((id, steps) -> alters.put(id, node(Operation.Verb.ALTER, id, positionsAfter, steps)));
        operations
                .creates()
                .forEach((id, object) ->
                        creates.put(id, node(Operation.Verb.CREATE, id, positionsAfter, create(id, object))));
        operations
                .restored()
                .forEach((id, steps) -> restores.put(id, node(Operation.Verb.RESTORE, id, positionsAfter, steps)));
    }

    private List<Step> create(ObjectId id, SchemaObject object) {
        return context.create(id, object instanceof Table table ? table.withForeignKeys(List.of()) : object);
    }

    private Operation node(Operation.Verb verb, ObjectId id, Map<ObjectId, Integer> positions, List<Step> steps) {
        return new Operation(verb, id, positions.getOrDefault(id, Integer.MAX_VALUE), foresight.of(verb, id, steps));
    }

    private static Map<ObjectId, Integer> positions(Map<ObjectId, SchemaObject> objects) {
        Map<ObjectId, Integer> positions = new HashMap<>();
        objects.keySet().forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    private void orderDrop(ObjectId id, Operation drop) {
        for (ObjectId used : WholeUses.of(
                id, context.before().get(id), context.usesBefore(), silent::contains, this::isDroppedSooner)) {
            order(drop, find(drops, used));
            if (isHandedOn(id, used)) {
                order(alters.get(used), drop);
            } else if (!isOwnTable(id, used)) {
                order(drop, alters.get(used));
            }
        }
        order(drop, creates.get(id));
    }

    /** A sequence that its owner would take along must have another owner, or none, before that one goes. */
    private boolean isHandedOn(ObjectId dropped, ObjectId used) {
        return context.before().get(used) instanceof Sequence sequence
                && alters.containsKey(used)
                && sequence.ownedBy()
                        .filter(owner -> owner.tableName().equals(dropped.tableName()))
                        .isPresent();
    }

    /** A column that goes last, for what it was used by still has to let go of it, leaves its table free to change. */
    private static boolean isOwnTable(ObjectId dropped, ObjectId used) {
        return dropped.kind() == Kind.COLUMN && used.equals(ObjectId.table(dropped.tableName()));
    }

    private void orderRelease(ObjectId id, Operation release) {
        for (ObjectId used : context.usesBefore().usedBy(id)) {
            order(release, find(drops, used));
            order(release, alters.get(used));
        }
        order(release, alters.get(id));
        order(release, restores.get(id));
    }

    private void orderRestore(ObjectId id, Operation restore) {
        for (ObjectId used : context.usesAfter().usedBy(id)) {
            orderAfterCall(used, restore);
            order(find(creates, used), restore);
            order(alters.get(used), restore);
        }
        order(alters.get(id), restore);
    }

    private void orderAlter(ObjectId id, Operation alter) {
        Set<ObjectId> usedAfter = context.usesAfter().usedBy(id);
        for (ObjectId used : usedAfter) {
            if (getsBack(id, used)) {
                continue;
            }
            orderAfterCall(used, alter);
            order(find(creates, used), alter);
            order(alters.get(used), alter);
        }
        if (context.sql().staysWhileOthersAreRebuilt(id.kind())) {
            return;
        }
        for (ObjectId used : context.usesBefore().usedBy(id)) {
            if (hasLetGo(id, used)) {
                continue;
            }
            order(alter, find(drops, used));
            if (!usedAfter.contains(used)) {
                order(alter, alters.get(used));
            }
        }
    }

    private boolean hasLetGo(ObjectId id, ObjectId used) {
        return releases.containsKey(id) && isReleasable(id, context.before().get(id), used);
    }

    private void orderAfterCall(ObjectId used, Operation caller) {
        droppedOverloads.of(used).forEach(overload -> order(drops.get(overload), caller));
    }

    private void orderCreate(ObjectId id, Operation create) {
        for (ObjectId used :
                WholeUses.of(id, context.after().get(id), context.usesAfter(), part -> false, this::isCreatedLater)) {
            orderAfterCall(used, create);
            order(find(creates, used), create);
            order(alters.get(used), create);
        }
    }

    private boolean isDroppedSooner(ObjectId part, ObjectId used) {
        return drops.containsKey(part)
                || releases.containsKey(part)
                        && isReleasable(part, context.before().get(part), used);
    }

    private boolean isCreatedLater(ObjectId part, ObjectId used) {
        return creates.containsKey(part) || getsBack(part, used);
    }

    private boolean getsBack(ObjectId id, ObjectId used) {
        return restores.containsKey(id) && isReleasable(id, context.after().get(id), used);
    }

    private boolean isReleasable(ObjectId id, @Nullable SchemaObject object, ObjectId used) {
        return object != null && context.sql().released(id, object, used).isPresent();
    }

    private Set<QualifiedName> triggerNamesTaken(Map<ObjectId, SchemaObject> created) {
        return created.keySet().stream()
                .filter(id -> id.kind() == Kind.TRIGGER && context.sql().sharesNames(Kind.TRIGGER))
                .map(ObjectId::qualifiedName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The operation on an object; on the whole table or view, when the object is created or dropped with it. */
    private static @Nullable Operation find(Map<ObjectId, Operation> nodes, ObjectId id) {
        Operation own = nodes.get(id);
        if (own != null || !id.isPartOfTable()) {
            return own;
        }
        Operation onTable = nodes.get(ObjectId.table(id.tableName()));
        if (onTable != null) {
            return onTable;
        }
        Operation onView = nodes.get(ObjectId.of(Kind.VIEW, id.tableName()));
        return onView != null ? onView : nodes.get(ObjectId.of(Kind.MATERIALIZED_VIEW, id.tableName()));
    }

    private void preferAfterMentions() {
        BodyMentions mentions = new BodyMentions(operations(), context.dialect());
        Stream.of(alters, creates).flatMap(nodes -> nodes.values().stream()).forEach(operation -> {
            if (context.after().get(operation.id()) instanceof Routine routine) {
                mentions.in(routine).forEach(mentioned -> {
                    prefer(mentioned, operation);
                    if (mentioned.id().kind().isRoutine()
                            && successorsOf(operation).contains(mentioned)) {
                        mentionsLater.add(operation);
                    }
                });
            }
        });
    }

    /** Whether the body of a routine mentions another that must come after it: each mentions the other. */
    boolean mentionsWhatComesLater(Operation operation) {
        return mentionsLater.contains(operation);
    }

    private void preferKeysWithTheirTables() {
        for (Operation first : operations()) {
            for (Operation second : successorsOf(first)) {
                Operation table = newTableKeys.tableOf(second);
                if (table != null && table != first) {
                    prefer(first, table);
                }
            }
        }
    }

    private void prefer(Operation first, Operation second) {
        if (!successorsOf(second).contains(first)) {
            preferred.add(first, second);
        }
    }

    private void order(@Nullable Operation first, @Nullable Operation second) {
        required.add(first, second);
    }
}
