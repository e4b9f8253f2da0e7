package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child shows only what is its own. Where it leaves a parent, or joins one, or is to hold other rows of it, it stands
 * alone in between: both sides must show it with what it has from that parent, and it must be detached before, and
 * attached after, everything else that changes on either.
 */
public final class PgChildTables {

    private final Catalog side;
    private final Catalog other;
    private final Map<QualifiedName, List<ObjectId>> referrers;
    private final Set<Dependency> dependencies = new HashSet<>();

    private PgChildTables(Catalog side, Catalog other) {
        this.side = side;
        this.other = other;
        this.referrers = PgReferrers.of(side);
    }

    /** The catalog with such tables whole. */
    public static Catalog unfolded(Catalog side, Catalog other) {
        PgChildTables childTables = new PgChildTables(side, other);
        Catalog whole = side.withTables((name, table) -> Optional.of(childTables.table(name, table)));
        if (childTables.dependencies.isEmpty() && whole.schemas().equals(side.schemas())) {
            return side;
        }
        childTables.dependencies.addAll(side.dependencies());
        return whole.withDependencies(childTables.dependencies);
    }

    private Table table(QualifiedName name, Table table) {
        List<Inheritance> parents = table.others(Inheritance.class);
        Optional<String> type = table.options().get(PgOption.OF_TYPE);
        if (parents.isEmpty() && type.isEmpty()) {
            return table;
        }
        Optional<Table> there = other.table(name);
        if (there.isEmpty()) {
            parents.forEach(parent -> comesAfter(name, parent, givenBy(parent.parent())));
            parents.forEach(parent -> goesAfterForeignKeys(name, parent.parent()));
            return table;
        }
        List<Inheritance> staying =
                parents.stream().filter(there.get().others()::contains).toList();
        boolean typeStays = there.get().options().get(PgOption.OF_TYPE).equals(type);
        if (staying.size() == parents.size() && typeStays) {
            return table;
        }
        Table whole = unfolded(name, table, staying);
        for (Inheritance parent : parents) {
            if (!staying.contains(parent)) {
                List<ObjectId> parts = partsOf(parent.parent());
                whole.parts().stream()
                        .filter(part -> !(part instanceof Inheritance)
                                && !PgAttachedIndexes.isBeside(part)
                                && !(part instanceof Trigger trigger && PgChildTriggers.isOfParent(trigger)))
                        .forEach(part -> parts.add(ObjectId.of(part.kind(), name, part.name())));
                comesAfter(name, parent, parts);
            }
        }
        return whole;
    }

    /** The server has a foreign key to a partitioned table lean on each of its partitions. */
    private void goesAfterForeignKeys(QualifiedName child, QualifiedName parent) {
        if (other.table(parent).isPresent()) {
            return;
        }
        referrers
                .getOrDefault(parent, List.of())
                .forEach(key -> dependencies.add(new Dependency(key, ObjectId.table(child))));
        side.table(parent).stream()
                .flatMap(table -> table.others(Inheritance.class).stream())
                .forEach(grandparent -> goesAfterForeignKeys(child, grandparent.parent()));
    }

    private void comesAfter(QualifiedName child, Inheritance parent, List<ObjectId> parts) {
        ObjectId id = ObjectId.of(parent.kind(), child, parent.name());
        parts.forEach(
                part -> dependencies.add(isOnlyTheParents(part) ? new Dependency(part, id) : new Dependency(id, part)));
    }

    /** A partition that came behind such an index would get one of its own with it. */
    private boolean isOnlyTheParents(ObjectId part) {
        return part.kind() == Kind.INDEX
                && side.table(part.tableName()).stream()
                        .flatMap(table -> table.indexes().stream())
                        .anyMatch(index ->
                                index.name().equals(part.name()) && PgOnlyIndexes.isOnlyTheParents(part, index, side));
    }

    /** What a whole child is made of: the rest reaches it whenever it comes, and may need the child itself. */
    private List<ObjectId> givenBy(QualifiedName parent) {
        return partsOf(parent).stream()
                .filter(part -> part.kind().comesWithItsTable())
                .toList();
    }

    /** The parts of a table, and of those that it inherits from itself. */
    private List<ObjectId> partsOf(QualifiedName name) {
        List<ObjectId> parts = new ArrayList<>();
        side.table(name).ifPresent(table -> {
            for (SchemaObject part : table.parts()) {
                if (part instanceof Inheritance inheritance) {
                    parts.addAll(partsOf(inheritance.parent()));
                } else {
                    parts.add(ObjectId.of(part.kind(), name, part.name()));
                }
            }
        });
        return parts;
    }

    private Table unfolded(QualifiedName name, Table own, List<Inheritance> staying) {
        Table whole = Attachments.detached(side.childTables().getOrDefault(name, own));
        boolean isPartition = own.others(Inheritance.class).stream()
                .anyMatch(parent -> parent.bound().isPresent());
        Map<String, Column> kept = new HashMap<>();
        Set<String> checks = new HashSet<>();
        staying.forEach(parent -> addParts(parent.parent(), kept, checks));
        return own.withColumns(whole.columns().stream()
                        .filter(column -> own.columns().contains(column) || isOwn(column, kept.get(column.name())))
                        .toList())
                .withPrimaryKey(isPartition ? whole.primaryKey() : own.primaryKey())
                .withUniques(isPartition ? whole.uniques() : own.uniques())
                .withChecks(whole.checks().stream()
                        .filter(check -> own.checks().contains(check) || !checks.contains(check.name()))
                        .toList())
                .withIndexes(isPartition ? whole.indexes() : own.indexes())
                .withForeignKeys(isPartition ? whole.foreignKeys() : own.foreignKeys())
                .withOthers(isPartition ? whole.others() : own.others());
    }

    /** Whether a column is not, or not wholly, what the parents give that stay. */
    private static boolean isOwn(Column column, @Nullable Column ofParent) {
        if (ofParent == null) {
            return true;
        }
        Column inherited = PgInheritedColumns.fromParent(ofParent);
        return column.nullable() != inherited.nullable()
                || !column.defaultValue().equals(inherited.defaultValue())
                || !column.generated().equals(inherited.generated());
    }

    private void addParts(QualifiedName parent, Map<String, Column> columns, Set<String> checks) {
        Optional.ofNullable(side.childTables().get(parent))
                .or(() -> side.table(parent))
                .ifPresent(table -> {
                    table.columns().forEach(column -> columns.putIfAbsent(column.name(), column));
                    table.checks().forEach(check -> checks.add(check.name()));
                });
    }
}
