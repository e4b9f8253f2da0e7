package io.nestflux.plan;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which foreign keys of dropped tables need no statement of their own, because they go with their table. Only
 * where dropped tables refer to each other in a circle must the circle be opened first.
 */
final class DropCycles {

    private final Map<ObjectId, SchemaObject> drops;

    /** For each dropped table, the dropped tables it refers to. */
    private final Map<ObjectId, List<ObjectId>> references = new HashMap<>();

    /** For each dropped table, how many of the dropped tables still there refer to it. */
    private final Map<ObjectId, Integer> referrers = new HashMap<>();

    private DropCycles(Map<ObjectId, SchemaObject> drops) {
        this.drops = drops;
    }

    static Set<ObjectId> foreignKeysThatGoWithTheirTable(Map<ObjectId, SchemaObject> drops) {
        DropCycles cycles = new DropCycles(drops);
        cycles.countReferrers();
        Set<ObjectId> inOrBehindCycles = cycles.whatIsLeftWhenTheUnreferencedGo();
        Set<ObjectId> silent = new HashSet<>();
        drops.forEach((id, object) -> {
            ObjectId table = ObjectId.table(id.tableName());
            if (object instanceof ForeignKey key && drops.containsKey(table)) {
                ObjectId target = ObjectId.table(key.referencedTable());
                boolean opensCycle =
                        !target.equals(table) && inOrBehindCycles.contains(table) && inOrBehindCycles.contains(target);
                if (!opensCycle) {
                    silent.add(id);
                }
            }
        });
        return silent;
    }

    private void countReferrers() {
        drops.forEach((id, object) -> {
            ObjectId table = ObjectId.table(id.tableName());
            if (object instanceof ForeignKey key && drops.containsKey(table)) {
                ObjectId target = ObjectId.table(key.referencedTable());
                if (drops.containsKey(target) && !target.equals(table)) {
                    references.computeIfAbsent(table, from -> new ArrayList<>()).add(target);
                    referrers.merge(target, 1, Integer::sum);
                }
            }
        });
    }

    private Set<ObjectId> whatIsLeftWhenTheUnreferencedGo() {
        Set<ObjectId> left = new HashSet<>();
        Deque<ObjectId> unreferenced = new ArrayDeque<>();
        for (ObjectId id : drops.keySet()) {
            if (id.kind() == Kind.TABLE) {
                left.add(id);
                if (!referrers.containsKey(id)) {
                    unreferenced.add(id);
                }
            }
        }
        while (!unreferenced.isEmpty()) {
            ObjectId table = unreferenced.remove();
            left.remove(table);
            for (ObjectId target : references.getOrDefault(table, List.of())) {
                if (referrers.merge(target, -1, Integer::sum) == 0) {
                    unreferenced.add(target);
                }
            }
        }
        return left;
    }
}
