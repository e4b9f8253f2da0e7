package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which foreign keys refer to which table. */
public final class PgReferrers {

    private PgReferrers() {}

    public static Map<QualifiedName, List<ObjectId>> of(Catalog catalog) {
        Map<QualifiedName, List<ObjectId>> referrers = new HashMap<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                for (ForeignKey key : table.foreignKeys()) {
                    referrers
                            .computeIfAbsent(key.referencedTable(), target -> new ArrayList<>())
                            .add(ObjectId.of(key.kind(), name, key.name()));
                }
            }
        }
        return referrers;
    }
}
