package io.nestflux.plan;

import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells which dropped parts of dropped tables and views need no statement of their own, because they go with what they
 * are part of.
 */
final class SilentDrops {

    private final Map<ObjectId, SchemaObject> drops;
    private final Uses uses;

    private SilentDrops(Map<ObjectId, SchemaObject> drops, Uses uses) {
        this.drops = drops;
        this.uses = uses;
    }

    /** @param namesTaken names of triggers that other triggers take before the old ones' tables are gone */
    static Set<ObjectId> of(Map<ObjectId, SchemaObject> drops, Uses uses, Set<QualifiedName> namesTaken) {
        SilentDrops silent = new SilentDrops(drops, uses);
        Set<ObjectId> all = new HashSet<>(DropCycles.foreignKeysThatGoWithTheirTable(drops));
        for (ObjectId id : drops.keySet()) {
            if (drops.get(id) instanceof Grant grant && silent.goesWithItsObject(id, grant)) {
                all.add(id);
            }
            if (id.isPartOfTable()
                    && id.kind() != Kind.FOREIGN_KEY
                    && !(id.kind() == Kind.TRIGGER && namesTaken.contains(id.qualifiedName()))
                    && silent.goesWithItsRelation(id)) {
                all.add(id);
            }
        }
        return all;
    }

    /** The sequence of a column is no object of its own: it goes with the column. */
    private boolean goesWithItsObject(ObjectId id, Grant grant) {
        return drops.containsKey(grant.on())
                || grant.on().kind() == Kind.SEQUENCE
                        && uses.usedBy(id).stream()
                                .filter(used -> used.kind() == Kind.COLUMN)
                                .anyMatch(column -> drops.containsKey(column)
                                        || drops.containsKey(ObjectId.table(column.tableName())));
    }

    /** A trigger whose function needs the trigger's table goes first: else neither table nor function could. */
    private boolean goesWithItsRelation(ObjectId id) {
        for (Kind kind : Kind.values()) {
            ObjectId relation = ObjectId.of(kind, id.tableName());
            if (kind.isRelation()
                    && drops.containsKey(relation)
                    && uses.usedBy(id).contains(relation)) {
                return !readsAnotherThatGoes(id, relation)
                        && uses.usedBy(id).stream()
                                .filter(used -> !used.equals(relation) && drops.containsKey(used))
                                .noneMatch(used -> needs(used, relation));
            }
        }
        return false;
    }

    /** Two policies may read each other's tables, and two rules write to them. */
    private boolean readsAnotherThatGoes(ObjectId id, ObjectId relation) {
        return (id.kind() == Kind.POLICY || id.kind() == Kind.RULE)
                && uses.usedBy(id).stream()
                        .filter(used -> used.isPartOfTable() || used.kind().isRelation())
                        .filter(used -> !isOrIsPartOf(used, relation))
                        .anyMatch(
                                used -> drops.containsKey(used) || drops.containsKey(ObjectId.table(used.tableName())));
    }

    private boolean needs(ObjectId user, ObjectId relation) {
        return !user.tableName().equals(relation.tableName())
                && uses.usedBy(user).stream().anyMatch(used -> isOrIsPartOf(used, relation));
    }

    private static boolean isOrIsPartOf(ObjectId used, ObjectId relation) {
        return used.equals(relation) || used.isPartOfTable() && used.tableName().equals(relation.tableName());
    }
}
