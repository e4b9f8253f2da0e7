package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Routines that share a name. A call says the name only, and the server chooses among those that are there at that
 * moment; so what calls one must be written when the others of the name are as they are to be.
 */
final class Overloads {

    private final Map<QualifiedName, List<ObjectId>> byName = new HashMap<>();

    private Overloads() {}

    static Overloads among(Collection<ObjectId> ids) {
        Overloads overloads = new Overloads();
        for (ObjectId id : ids) {
            if (isRoutine(id)) {
                overloads
                        .byName
                        .computeIfAbsent(calledName(id), name -> new ArrayList<>())
                        .add(id);
            }
        }
        return overloads;
    }

    static boolean isRoutine(ObjectId id) {
        return id.kind().isRoutine();
    }

    /** The name that calls say. */
    static QualifiedName calledName(ObjectId routine) {
        return new QualifiedName(routine.schema(), Routine.properName(routine.name()));
    }

    /** Those that a call of this routine could mean; none, if it is no routine. */
    List<ObjectId> of(ObjectId id) {
        return isRoutine(id) ? byName.getOrDefault(calledName(id), List.of()) : List.of();
    }
}
