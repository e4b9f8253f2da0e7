package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences that stand alone, by the columns that own them. */
final class PgOwnedSequences {

    private final Map<ObjectId, List<QualifiedName>> byOwner = new HashMap<>();

    private PgOwnedSequences() {}

    static PgOwnedSequences of(Catalog catalog) {
        PgOwnedSequences owned = new PgOwnedSequences();
        for (Schema schema : catalog.schemas()) {
            for (Sequence sequence : schema.sequences()) {
                sequence.ownedBy()
                        .ifPresent(owner -> owned.byOwner
                                .computeIfAbsent(owner, column -> new ArrayList<>())
                                .add(new QualifiedName(schema.name(), sequence.name())));
            }
        }
        return owned;
    }

    List<QualifiedName> ownedBy(ObjectId column) {
        return byOwner.getOrDefault(column, List.of());
    }

    /**
     * A sequence needs its owner, unless the owner's default needs the sequence: then the column comes second, and
     * brings the ownership with it.
     */
    static List<Dependency> dependencies(Catalog catalog) {
        List<Dependency> dependencies = new ArrayList<>();
        of(catalog).byOwner.forEach((owner, sequences) -> {
            for (QualifiedName name : sequences) {
                ObjectId sequence = ObjectId.of(Kind.SEQUENCE, name);
                if (!catalog.dependencies().contains(new Dependency(owner, sequence))) {
                    dependencies.add(new Dependency(sequence, owner));
                }
            }
        });
        return dependencies;
    }
}
