package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indexes {@code ON ONLY} a partitioned table, to which those of partitions are attached one after the other. Nothing
 * can be detached from one: it is dropped, with all that is attached, and made again.
 */
public final class PgOnlyIndexes {

    private final Catalog before;
    private final List<Dependency> attached;

    public PgOnlyIndexes(Catalog before, Catalog after) {
        this.before = before;
        this.attached = dependencies(after);
    }

    /** Such an index needs those that are attached to it. */
    static List<Dependency> dependencies(Catalog catalog) {
        List<Dependency> found = new ArrayList<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                for (Index index : table.indexes()) {
                    parent(table, index)
                            .ifPresent(parent ->
                                    found.add(new Dependency(parent, ObjectId.of(index.kind(), name, index.name()))));
                }
            }
        }
        return found;
    }

    private static Optional<ObjectId> parent(Table table, Index index) {
        return index.options()
                .get(PgOption.ATTACHED_TO)
                .flatMap(name -> table.others(Inheritance.class).stream()
                        .findFirst()
                        .map(partition -> ObjectId.of(index.kind(), partition.parent(), name)));
    }

    /** Whether partitions are to get no index of their own with it. */
    public static boolean isOnlyTheParents(ObjectId id, Index index, Catalog catalog) {
        return index.options().is(PgOption.INVALID)
                && catalog.table(id.tableName())
                        .filter(table ->
                                table.options().get(PgOption.PARTITION_BY).isPresent())
                        .isPresent();
    }

    /** Whether an index is to be part of another no longer, or of another one. */
    public static boolean letsGo(Index before, Index after) {
        Optional<String> parent = before.options().get(PgOption.ATTACHED_TO);
        return parent.isPresent() && !parent.equals(after.options().get(PgOption.ATTACHED_TO));
    }

    /** An index that stays becomes part of one that is there. */
    public List<Step> joining(ObjectId id, Index before, Index after) {
        return before.options().get(PgOption.ATTACHED_TO).isPresent() ? List.of() : joining(id);
    }

    /** What is to be part of a new index is attached to it; a new index joins one that was there. */
    public List<Step> onNew(ObjectId id) {
        List<Step> steps = new ArrayList<>();
        attached.stream().filter(each -> each.user().equals(id)).forEach(each -> steps.add(attach(id, each.used())));
        steps.addAll(joining(id));
        return steps;
    }

    private List<Step> joining(ObjectId id) {
        return attached.stream()
                .filter(each -> each.used().equals(id) && before.objects().containsKey(each.user()))
                .map(each -> attach(each.user(), id))
                .toList();
    }

    private static Step attach(ObjectId parent, ObjectId child) {
        return Step.statement("ALTER INDEX " + PgNames.quote(parent.qualifiedName()) + " ATTACH PARTITION "
                + PgNames.quote(child.qualifiedName()));
    }
}
