package io.nestflux.diff;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the changes that lead from one catalog to another. Both must have been read from a server, or both be as
 * written: texts are compared as they are.
 */
public final class Differ {

    private final Map<ObjectId, SchemaObject> before;
    private final Map<ObjectId, SchemaObject> after;

    private Differ(Catalog before, Catalog after) {
        this.before = before.objects();
        this.after = after.objects();
    }

    /** The changes, in no particular order of execution: what is gone, then what is new or altered. */
    public static List<Change> diff(Catalog before, Catalog after) {
        Differ differ = new Differ(before, after);
        List<Change> changes = new ArrayList<>();
        differ.addDropped(changes);
        differ.addCreated(changes);
        differ.addAltered(changes);
        return List.copyOf(changes);
    }

    private void addDropped(List<Change> changes) {
        before.forEach((id, object) -> {
            if (!after.containsKey(id) && !comesWithItsTable(id, before, after)) {
                changes.add(new Change.Dropped(id, object));
            }
        });
    }

    private void addCreated(List<Change> changes) {
        after.forEach((id, object) -> {
            if (!before.containsKey(id) && !comesWithItsTable(id, after, before)) {
                changes.add(new Change.Created(id, object));
            }
        });
    }

    private void addAltered(List<Change> changes) {
        after.forEach((id, object) -> {
            SchemaObject was = before.get(id);
            if (was != null && !was.alone().equals(object.alone())) {
                changes.add(new Change.Altered(id, was, object));
            }
        });
    }

    /** Whether the table is on this side only, so that this part of it is created or dropped with it. */
    private static boolean comesWithItsTable(
            ObjectId id, Map<ObjectId, SchemaObject> side, Map<ObjectId, SchemaObject> otherSide) {
        if (!id.isPartOfTable() || !id.kind().comesWithItsTable()) {
            return false;
        }
        ObjectId table = ObjectId.table(id.tableName());
        return side.containsKey(table) && !otherSide.containsKey(table);
    }
}
