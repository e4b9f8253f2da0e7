package io.nestflux.plan;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a table or view uses together with those of its parts that have no step of their own. */
final class WholeUses {

    private WholeUses() {}

    /**
     * A table is created and dropped with its parts, so it needs what they need, but for what has a step of its own.
     */
    static Set<ObjectId> of(
            ObjectId id,
            @Nullable SchemaObject object,
            Uses uses,
            Predicate<ObjectId> isIncluded,
            BiPredicate<ObjectId, ObjectId> isApart) {
        List<SchemaObject> parts = parts(object);
        if (parts.isEmpty()) {
            return uses.usedBy(id);
        }
        Set<ObjectId> all = new LinkedHashSet<>(uses.usedBy(id));
        for (SchemaObject part : parts) {
            ObjectId partId = ObjectId.of(part.kind(), id.tableName(), part.name());
            boolean comesAlong = id.kind() == Kind.TABLE && part.kind().comesWithItsTable();
            if (comesAlong || isIncluded.test(partId)) {
                uses.usedBy(partId).stream()
                        .filter(used -> !isOwnPart(id, used) && !isApart.test(partId, used))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isOwnPart(ObjectId id, ObjectId used) {
        return used.isPartOfTable() && used.tableName().equals(id.tableName());
    }

    private static List<SchemaObject> parts(@Nullable SchemaObject object) {
        if (object instanceof Table table) {
            return table.parts();
        }
        return object instanceof View view ? view.parts() : List.of();
    }
}
