package io.nestflux.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which operations come before which others. Two operations are the same only if they are one object. */
final class Precedence {

    private final Map<Operation, Set<Operation>> successors = new IdentityHashMap<>();
    private final Map<Operation, Integer> predecessors = new IdentityHashMap<>();

    /** Lets one come before the other; nothing if one of them is not there, or both are one. */
    void add(@Nullable Operation first, @Nullable Operation second) {
        if (first != null
                && second != null
                && first != second
                && successors
                        .computeIfAbsent(first, node -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(second)) {
            predecessors.merge(second, 1, Integer::sum);
        }
    }

    /** How many come before this one. */
    int predecessorsOf(Operation operation) {
        return predecessors.getOrDefault(operation, 0);
    }

    /** Those that come after this one. */
    Set<Operation> successorsOf(Operation operation) {
        return successors.getOrDefault(operation, Set.of());
    }
}
