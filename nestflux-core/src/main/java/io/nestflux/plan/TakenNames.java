package io.nestflux.plan;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A name is free before it is taken again: what has it is dropped before what is to have it is created. That is also
 * true of names that come and go with something else: those of a table's keys and indexes, and of the sequence behind a
 * numbered column. A table's one primary key counts as a name, too.
 */
final class TakenNames {

    private final PlanContext context;
    private final Operations operations;

    TakenNames(PlanContext context, Operations operations) {
        this.context = context;
        this.operations = operations;
    }

    /**
     * Has parts whose names are taken go before their tables, which may be needed longer: a view that is replaced lets
     * go of the old table only when the new one is there.
     */
    void dropSooner() {
        Map<String, Set<QualifiedName>> takers = new HashMap<>();
        operations.creates().forEach((id, object) -> note(id, namesOf(id, object), takers));
        operations.alters().keySet().forEach(id -> note(id, newNames(id), takers));
        for (Map.Entry<ObjectId, SchemaObject> drop :
                List.copyOf(operations.drops().entrySet())) {
            if (drop.getValue() instanceof Table table) {
                for (SchemaObject part : table.parts()) {
                    ObjectId id = ObjectId.of(part.kind(), drop.getKey().tableName(), part.name());
                    if (isTaken(id, takers)) {
                        dropSooner(id, part);
                    }
                }
            }
        }
    }

    private boolean isTaken(ObjectId part, Map<String, Set<QualifiedName>> takers) {
        return context.sql().sharesNames(part.kind())
                && takers.getOrDefault(takenName(part), Set.of()).stream()
                        .anyMatch(taker -> !taker.equals(part.tableName()));
    }

    /** With the foreign keys that need it. */
    private void dropSooner(ObjectId id, SchemaObject part) {
        operations.drops().putIfAbsent(id, part);
        if (operations.droppedSooner().add(id)) {
            context.usesBefore().usersOf(id).stream()
                    .filter(user -> user.kind() == Kind.FOREIGN_KEY
                            && operations.drops().containsKey(user))
                    .forEach(operations.droppedSooner()::add);
        }
    }

    /** What is made anew by its own name comes behind all of the old one anyway. */
    private static void note(ObjectId id, List<String> names, Map<String, Set<QualifiedName>> takers) {
        QualifiedName relation = id.isPartOfTable() ? id.tableName() : id.qualifiedName();
        names.forEach(
                name -> takers.computeIfAbsent(name, none -> new HashSet<>()).add(relation));
    }

    /** @param order takes what goes first and what goes after it */
    void freeFirst(
            Map<ObjectId, Operation> drops,
            Map<ObjectId, Operation> alters,
            Map<ObjectId, Operation> creates,
            BiConsumer<Operation, Operation> order) {
        Map<String, List<Operation>> freed = new HashMap<>();
        drops.forEach((id, drop) -> freedBy(id)
                .forEach(name ->
                        freed.computeIfAbsent(name, none -> new ArrayList<>()).add(drop)));
        alters.forEach((id, alter) -> oldNames(id)
                .forEach(name ->
                        freed.computeIfAbsent(name, none -> new ArrayList<>()).add(alter)));
        alters.forEach((id, alter) -> takes(alter, newNames(id), freed, order));
        creates.forEach(
                (id, create) -> takes(create, namesOf(id, operations.creates().get(id)), freed, order));
    }

    private static void takes(
            Operation taker,
            Collection<String> names,
            Map<String, List<Operation>> freed,
            BiConsumer<Operation, Operation> order) {
        for (String name : names) {
            freed.getOrDefault(name, List.of()).stream()
                    .filter(freeing -> freeing != taker)
                    .forEach(freeing -> order.accept(freeing, taker));
        }
    }

    private List<String> freedBy(ObjectId id) {
        SchemaObject object = operations.drops().get(id);
        List<String> names = new ArrayList<>(ownNames(id));
        if (object instanceof Table table) {
            table.columns().forEach(column -> sequenceOf(column).ifPresent(names::add));
            context.asChildBefore(id.tableName()).ifPresent(whole -> names.addAll(namesOf(id, whole)));
        } else {
            sequenceOf(object).ifPresent(names::add);
            context.attachedBefore(id).forEach(part -> names.add(takenName(part)));
        }
        return names;
    }

    /** The names of an object and of what comes and goes with it. */
    private List<String> namesOf(ObjectId id, @Nullable SchemaObject object) {
        List<String> names = new ArrayList<>(ownNames(id));
        if (object instanceof Table table) {
            table.parts().forEach(part -> addPart(id, part, names));
        } else {
            sequenceOf(object).ifPresent(names::add);
        }
        return names;
    }

    private static List<String> ownNames(ObjectId id) {
        List<String> names = new ArrayList<>();
        if (!id.kind().isNamedInside()) {
            names.add(takenName(id));
        }
        if (id.kind() == Kind.PRIMARY_KEY) {
            names.add(takenName(id.tableName()) + '\0');
        }
        return names;
    }

    private void addPart(ObjectId relation, SchemaObject part, List<String> names) {
        if (part.kind().comesWithItsTable() && context.sql().sharesNames(part.kind())) {
            names.add(takenName(ObjectId.of(part.kind(), relation.tableName(), part.name())));
        }
        sequenceOf(part).ifPresent(names::add);
    }

    private List<String> oldNames(ObjectId id) {
        return without(context.before().get(id), context.after().get(id));
    }

    private List<String> newNames(ObjectId id) {
        return without(context.after().get(id), context.before().get(id));
    }

    private static List<String> without(@Nullable SchemaObject one, @Nullable SchemaObject other) {
        return sequenceOf(one)
                .filter(name -> !sequenceOf(other).equals(Optional.of(name)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> sequenceOf(@Nullable SchemaObject object) {
        return object instanceof Column column
                ? column.identity()
                        .map(identity -> identity.sequence())
                        .filter(sequence -> !sequence.name().isEmpty())
                        .map(TakenNames::takenName)
                : Optional.empty();
    }

    private static String takenName(QualifiedName name) {
        return name.schema() + '\0' + name.name();
    }

    private static String takenName(ObjectId id) {
        return takenName(
                Overloads.isRoutine(id)
                        ? new QualifiedName(
                                id.schema(), Overloads.calledName(id).name() + "()")
                        : new QualifiedName(id.schema(), id.name()));
    }
}
