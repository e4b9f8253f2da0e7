package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/** Which index a table is clustered by. No row is moved: that is the work of {@code CLUSTER}. */
final class PgClustering {

    private PgClustering() {}

    static Step set(QualifiedName table, String index) {
        return Step.clause(table, "CLUSTER ON " + PgNames.quote(index));
    }

    /** The change of a table; an index that is made meanwhile does it itself. */
    static List<Step> change(QualifiedName name, Table before, Table after) {
        Optional<String> index = after.options().get(PgOption.CLUSTER_ON);
        if (index.equals(before.options().get(PgOption.CLUSTER_ON))) {
            return List.of();
        }
        if (index.isEmpty()) {
            return List.of(Step.clause(name, "SET WITHOUT CLUSTER"));
        }
        return PgNamedIndex.isMade(index.get(), before, after) ? List.of() : List.of(set(name, index.get()));
    }

    /** What follows an index, or a key with its index, that is new on a table that was there before. */
    static List<Step> withIndex(ObjectId index, Catalog after) {
        return after.table(index.tableName())
                .flatMap(table -> table.options().get(PgOption.CLUSTER_ON))
                .filter(index.name()::equals)
                .map(name -> List.of(set(index.tableName(), name)))
                .orElse(List.of());
    }
}
