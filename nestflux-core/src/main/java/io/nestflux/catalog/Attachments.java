package io.nestflux.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which index or key of a partition is part of which one of the partitioned table (PostgreSQL): it comes and goes with
 * that one, and is no object of its own in a catalog, though it has a name, and others may need it.
 */
public final class Attachments {

    private final Map<ObjectId, ObjectId> parents = new HashMap<>();
    private final Map<ObjectId, List<ObjectId>> children = new HashMap<>();

    private Attachments() {}

    /** Those of a catalog, as its partitions show themselves as a whole. */
    public static Attachments of(Catalog catalog) {
        Attachments attachments = new Attachments();
        catalog.childTables()
                .forEach((name, whole) -> whole.others(Inheritance.class).stream()
                        .filter(inheritance -> inheritance.bound().isPresent())
                        .forEach(partition -> attachments.add(name, whole, partition.parent())));
        return attachments;
    }

    private void add(QualifiedName child, Table whole, QualifiedName parent) {
        for (SchemaObject part : whole.parts()) {
            nameIn(part, PgOption.ATTACHED_TO).ifPresent(name -> {
                ObjectId id = ObjectId.of(part.kind(), child, part.name());
                ObjectId target = ObjectId.of(part.kind(), parent, name);
                parents.put(id, target);
                children.computeIfAbsent(target, none -> new ArrayList<>()).add(id);
            });
        }
    }

    /** What an option of a key or index names. */
    public static Optional<String> nameIn(SchemaObject part, Option<String> option) {
        if (part instanceof Index index) {
            return index.options().get(option);
        }
        return part instanceof KeyConstraint key ? key.options().get(option) : Optional.empty();
    }

    /** What an index or key is part of. */
    public Optional<ObjectId> parentOf(ObjectId part) {
        return Optional.ofNullable(parents.get(part));
    }

    /** Every index and key that is part of another. */
    public Set<ObjectId> parts() {
        return Collections.unmodifiableSet(parents.keySet());
    }

    /** What an index or key comes and goes with in the end; that which is no part of another itself. */
    public ObjectId rootOf(ObjectId part) {
        ObjectId root = part;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** All that come and go with an index or key, on partitions of partitions, too. */
    public List<ObjectId> partsOf(ObjectId parent) {
        List<ObjectId> all = new ArrayList<>();
        for (ObjectId child : children.getOrDefault(parent, List.of())) {
            all.add(child);
            all.addAll(partsOf(child));
        }
        return all;
    }

    /** A table without word of what its keys and indexes are attached to. */
    public static Table detached(Table table) {
        return table.withPrimaryKey(table.primaryKey().map(Attachments::detached))
                .withUniques(table.uniques().stream().map(Attachments::detached).toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index.withOptions(index.options().without(PgOption.ATTACHED_TO)))
                        .toList());
    }

    private static KeyConstraint detached(KeyConstraint key) {
        return key.withOptions(key.options().without(PgOption.ATTACHED_TO));
    }
}
