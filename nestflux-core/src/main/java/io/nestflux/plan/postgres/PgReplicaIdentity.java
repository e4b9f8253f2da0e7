package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an old row is written for replicas. An index that serves for it brings that along when it is new. */
final class PgReplicaIdentity {

    private static final String INDEX = "index ";

    private PgReplicaIdentity() {}

    static Step set(QualifiedName table, String identity) {
        String words = identity.startsWith(INDEX)
                ? "USING INDEX " + PgNames.quote(identity.substring(INDEX.length()))
                : identity.toUpperCase(Locale.ROOT);
        return Step.clause(table, "REPLICA IDENTITY " + words);
    }

    /** The change of a table; an index that is made meanwhile does it itself. */
    static List<Step> change(QualifiedName name, Table before, Table after) {
        Optional<String> is = after.options().get(PgOption.REPLICA_IDENTITY);
        if (is.equals(before.options().get(PgOption.REPLICA_IDENTITY))) {
            return List.of();
        }
        boolean comesWithItsIndex = is.filter(identity -> identity.startsWith(INDEX))
                .map(identity -> identity.substring(INDEX.length()))
                .filter(index -> PgNamedIndex.isMade(index, before, after))
                .isPresent();
        return comesWithItsIndex ? List.of() : List.of(set(name, is.orElse("default")));
    }

    /** What follows an index, or a key with its index, that is new on a table that was there before. */
    static List<Step> withIndex(ObjectId index, Catalog after) {
        return after.table(index.tableName())
                .flatMap(table -> table.options().get(PgOption.REPLICA_IDENTITY))
                .filter(identity -> identity.equals(INDEX + index.name()))
                .map(identity -> List.of(set(index.tableName(), identity)))
                .orElse(List.of());
    }
}
