package io.nestflux.plan;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.Optional;

/** Has entangled parts of tables come later than their tables and go sooner; {@link Entanglement} tells which. */
final class EntangledParts {

    private final PlanContext context;
    private final Operations operations;

    EntangledParts(PlanContext context, Operations operations) {
        this.context = context;
        this.operations = operations;
    }

    /** Takes them out of their tables. */
    void disentangle() {
        Entanglement after = new Entanglement(operations.creates(), context.usesAfter());
        List.copyOf(operations.creates().entrySet()).forEach(created -> {
            if (created.getValue() instanceof Table table) {
                after.parts(created.getKey(), table).forEach(part -> createLater(created.getKey(), part));
            }
        });
        Entanglement before = new Entanglement(operations.drops(), context.usesBefore());
        List.copyOf(operations.drops().entrySet()).forEach(dropped -> {
            if (dropped.getValue() instanceof Table table) {
                before.parts(dropped.getKey(), table).forEach(part -> dropSooner(dropped.getKey(), part));
            }
        });
    }

    private void createLater(ObjectId tableId, SchemaObject part) {
        ObjectId id = ObjectId.of(part.kind(), tableId.tableName(), part.name());
        Optional<SchemaObject> meanwhile = withoutRoutines(id, part, context.usesAfter());
        operations.creates().computeIfPresent(tableId, (same, created) -> {
            Table table = (Table) created;
            return meanwhile.isPresent()
                    ? table.withColumns(table.columns().stream()
                            .map(column -> column.name().equals(part.name()) ? (Column) meanwhile.get() : column)
                            .toList())
                    : table.without(part::equals);
        });
        meanwhile
                .flatMap(without -> context.alter(id, without, part))
                .ifPresentOrElse(
                        steps -> operations.restored().put(id, steps),
                        () -> operations.creates().put(id, part));
    }

    private void dropSooner(ObjectId tableId, SchemaObject part) {
        ObjectId id = ObjectId.of(part.kind(), tableId.tableName(), part.name());
        withoutRoutines(id, part, context.usesBefore())
                .ifPresentOrElse(without -> operations.released().put(id, without), () -> {
                    operations.drops().put(id, part);
                    operations.droppedSooner().add(id);
                });
    }

    /** A column without a default that calls something; other parts cannot be without. */
    private Optional<SchemaObject> withoutRoutines(ObjectId id, SchemaObject part, Uses uses) {
        return uses.usedBy(id).stream()
                .filter(Overloads::isRoutine)
                .flatMap(used -> context.sql().released(id, part, used).stream())
                .map(Released::meanwhile)
                .findFirst();
    }
}
