package io.nestflux.plan;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a table that cannot come and go together with it, because a routine that they use needs the table: a check
 * on a function that takes a row, a default from a function that looks into the table; or because they are indexes that
 * wait for parts of other tables. They are created behind what they use, and dropped before it.
 */
final class Entanglement {

    private final Map<ObjectId, SchemaObject> tables;
    private final Uses uses;
    private final Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();

    /**
     * @param tables what is created, or dropped, the tables in it
     * @param uses what uses what where they are
     */
    Entanglement(Map<ObjectId, SchemaObject> tables, Uses uses) {
        this.tables = tables;
        this.uses = uses;
    }

    /** Such parts of one of the tables. */
    List<SchemaObject> parts(ObjectId id, Table table) {
        List<SchemaObject> entangled = new ArrayList<>();
        for (SchemaObject part : table.parts()) {
            if (part.kind().comesWithItsTable()) {
                ObjectId partId = ObjectId.of(part.kind(), id.tableName(), part.name());
                boolean isEntangled = uses.usedBy(partId).stream()
                        .anyMatch(used -> (Overloads.isRoutine(used) || isIndexOnOthers(partId, used))
                                && needs(used).contains(id));
                if (isEntangled) {
                    entangled.add(part);
                }
            }
        }
        return entangled;
    }

    /** As of a table whose partitions come first, and whose index that of each is attached to. */
    private static boolean isIndexOnOthers(ObjectId user, ObjectId used) {
        return user.kind() == Kind.INDEX
                && used.isPartOfTable()
                && !used.tableName().equals(user.tableName());
    }

    /** All that a routine or an index needs, directly or not; a table needs what its parts need. */
    private Set<ObjectId> needs(ObjectId used) {
        Set<ObjectId> known = needs.get(used);
        if (known != null) {
            return known;
        }
        Set<ObjectId> found = new HashSet<>();
        Deque<ObjectId> open = new ArrayDeque<>(uses.usedBy(used));
        while (!open.isEmpty()) {
            ObjectId next = open.remove();
            if (found.add(next)) {
                open.addAll(uses.usedBy(next));
                if (next.isPartOfTable()) {
                    open.add(ObjectId.of(Kind.TABLE, next.tableName()));
                } else if (tables.get(next) instanceof Table table) {
                    table.parts().stream()
                            .filter(part -> part.kind().comesWithItsTable())
                            .forEach(part -> open.add(ObjectId.of(part.kind(), next.tableName(), part.name())));
                }
            }
        }
        needs.put(used, found);
        return found;
    }
}
