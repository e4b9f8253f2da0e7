package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A name is free before it is taken again: what has it is dropped before what is to have it is created. */
final class TakenNames {

    private TakenNames() {}

    /** @param order takes what goes first and what goes after it */
    static void free(
            Map<ObjectId, Operation> drops, Map<ObjectId, Operation> creates, BiConsumer<Operation, Operation> order) {
        Map<String, List<Operation>> freed = new HashMap<>();
        drops.forEach((id, drop) -> {
            if (!id.kind().isNamedInside()) {
                freed.computeIfAbsent(takenName(id), name -> new ArrayList<>()).add(drop);
            }
        });
        creates.forEach((id, create) -> {
            if (!id.kind().isNamedInside()) {
                freed.getOrDefault(takenName(id), List.of()).forEach(drop -> order.accept(drop, create));
            }
        });
    }

    private static String takenName(ObjectId id) {
        return id.schema()
                + '\0'
                + (Overloads.isRoutine(id) ? Overloads.calledName(id).name() + "()" : id.name());
    }
}
