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
        Optional<SchemaObject> was = part(before, name);
        Optional<SchemaObject> is = part(after, name);
        return was.isEmpty() || is.isEmpty() ? !was.equals(is) : isMadeAnew(was.get(), is.get());
    }

    private static Optional<SchemaObject> part(Table table, String name) {
        return table.parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private static boolean isMadeAnew(SchemaObject was, SchemaObject is) {
        if (was instanceof Index before && is instanceof Index after) {
            return PgIndexSql.isMadeAnew(before, after);
        }
        if (was instanceof KeyConstraint before && is instanceof KeyConstraint after) {
            return PgKeySql.isMadeAnew(before, after);
        }
        return was instanceof Exclusion before && is instanceof Exclusion after
                ? !PgExclusionSql.withoutAlterable(before).equals(PgExclusionSql.withoutAlterable(after))
                : !was.equals(is);
    }
}
