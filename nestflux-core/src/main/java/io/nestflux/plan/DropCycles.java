package io.nestflux.plan;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which foreign keys of dropped tables need no statement of their own, because they go with their table. Only
 * where dropped tables refer to each other in a circle must the circle be opened first; a table that has partitions and
 * refers to itself is one.
 */
final class DropCycles {

    private final Map<ObjectId, SchemaObject> drops;

    /** For each dropped table, the dropped tables it refers to. */
    private final Map<ObjectId, List<ObjectId>> references = new HashMap<>();

    /** For each dropped table, how many of the dropped tables still there refer to it. */
    private final Map<ObjectId, Integer> referrers = new HashMap<>();

    private final Map<ObjectId, List<ObjectId>> children = new HashMap<>();

    private DropCycles(Map<ObjectId, SchemaObject> drops) {
        this.drops = drops;
    }

    static Set<ObjectId> foreignKeysThatGoWithTheirTable(Map<ObjectId, SchemaObject> drops) {
        DropCycles cycles = new DropCycles(drops);
        cycles.findChildren();
        cycles.countReferrers();
        Set<ObjectId> inOrBehindCycles = cycles.whatIsLeftWhenTheUnreferencedGo();
        Set<ObjectId> silent = new HashSet<>();
        drops.forEach((id, object) -> {
            ObjectId table = ObjectId.table(id.tableName());
            if (object instanceof ForeignKey key && drops.containsKey(table)) {
                boolean opensCycle = inOrBehindCycles.contains(table)
                        && cycles.othersReferredTo(table, key).anyMatch(inOrBehindCycles::contains);
                if (!opensCycle) {
                    silent.add(id);
                }
            }
        });
        return silent;
    }

    private void findChildren() {
        drops.forEach((id, object) -> {
            if (object instanceof Table table) {
                table.others(Inheritance.class)
                        .forEach(parent -> children.computeIfAbsent(
                                        ObjectId.table(parent.parent()), none -> new ArrayList<>())
                                .add(id));
            }
        });
    }

    private void countReferrers() {
        children.forEach((parent, all) -> {
            if (drops.containsKey(parent)) {
                all.forEach(child -> goesBefore(child, parent));
            }
        });
        drops.forEach((id, object) -> {
            ObjectId table = ObjectId.table(id.tableName());
            if (object instanceof ForeignKey key && drops.containsKey(table)) {
                othersReferredTo(table, key).forEach(target -> goesBefore(table, target));
            }
        });
    }

    private void goesBefore(ObjectId referrer, ObjectId target) {
        references.computeIfAbsent(referrer, from -> new ArrayList<>()).add(target);
        referrers.merge(target, 1, Integer::sum);
    }

    /** A key to a table that has partitions leans on each of them, also where it is the table's own. */
    private Stream<ObjectId> othersReferredTo(ObjectId table, ForeignKey key) {
        Set<ObjectId> all = new LinkedHashSet<>();
        Deque<ObjectId> open = new ArrayDeque<>(List.of(ObjectId.table(key.referencedTable())));
        while (!open.isEmpty()) {
            ObjectId target = open.remove();
            if (all.add(target)) {
                open.addAll(children.getOrDefault(target, List.of()));
            }
        }
        return all.stream().filter(drops::containsKey).filter(target -> !target.equals(table));
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
