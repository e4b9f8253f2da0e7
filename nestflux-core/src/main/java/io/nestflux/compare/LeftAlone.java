package io.nestflux.compare;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Gathers what a comparison leaves alone, each thing once. */
public final class LeftAlone {

    private final TreeSet<Unmanaged> all =
            new TreeSet<>(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind));

    void add(Collection<Unmanaged> objects) {
        all.addAll(objects);
    }

    /**
     * Objects of kinds that NestFlux describes, each with the reason why these are left alone all the same. What goes
     * with its table is not named beside it.
     */
    void add(Map<ObjectId, String> objects) {
        objects.forEach((id, reason) -> {
            if (!id.isPartOfTable() || !objects.containsKey(ObjectId.table(id.tableName()))) {
                all.add(of(id, reason));
            }
        });
    }

    /** An object of a kind that NestFlux describes, with the reason why this one is left alone all the same. */
    public static Unmanaged of(ObjectId id, String reason) {
        String name = id.isPartOfTable() ? id.table() + "." + id.name() : id.name();
        return new Unmanaged(id.kind().label(), new QualifiedName(id.schema(), name), Optional.of(reason));
    }

    List<Unmanaged> all() {
        return List.copyOf(all);
    }
}
