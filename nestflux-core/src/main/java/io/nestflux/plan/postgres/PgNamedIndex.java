package io.nestflux.plan.postgres;

import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.Optional;

/** An index, or a constraint with its index, that an option of its table names. */
final class PgNamedIndex {

    private PgNamedIndex() {}

    /**
     * Whether it comes, or is made anew: then the option follows it, and is nothing that the table could set before.
     */
    static boolean isMade(String name, Table before, Table after) {
        return !part(before, name).equals(part(after, name));
    }

    private static Optional<SchemaObject> part(Table table, String name) {
        return table.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(PgNamedIndex::withoutAlterable)
                .findFirst();
    }

    private static SchemaObject withoutAlterable(SchemaObject part) {
        if (part instanceof Index index) {
            return PgIndexSql.withoutAlterable(index);
        }
        if (part instanceof KeyConstraint key) {
            return PgKeySql.withoutAlterable(key);
        }
        return part instanceof Exclusion exclusion ? PgExclusionSql.withoutAlterable(exclusion) : part;
    }
}
