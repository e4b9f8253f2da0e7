package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Partitions on which a trigger of their parent fires otherwise than there. {@code ALTER TABLE} goes on to partitions
 * (manual, ALTER TABLE, DISABLE TRIGGER), so that what these say must be said after it.
 */
public final class PgChildTriggers {

    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<QualifiedName, List<QualifiedName>> children = new HashMap<>();

    public PgChildTriggers(Catalog catalog) {
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                tables.put(name, table);
                table.others(Inheritance.class)
                        .forEach(inheritance -> children.computeIfAbsent(
                                        inheritance.parent(), parent -> new ArrayList<>())
                                .add(name));
            }
        }
    }

    /**
     * A partition's trigger stands on that of its parent, and on being a partition, which takes it away when it ends.
     */
    public static List<Dependency> dependencies(Catalog catalog) {
        PgChildTriggers triggers = new PgChildTriggers(catalog);
        List<Dependency> found = new ArrayList<>();
        triggers.tables.forEach((name, table) -> triggers(table)
                .filter(PgChildTriggers::isOfParent)
                .forEach(trigger -> {
                    ObjectId id = ObjectId.of(Kind.TRIGGER, name, trigger.name());
                    triggers.attachments(name).forEach(attached -> found.add(new Dependency(id, attached)));
                    triggers.ofParent(id).ifPresent(parent -> found.add(new Dependency(id, parent)));
                }));
        return found;
    }

    private Stream<ObjectId> attachments(QualifiedName child) {
        return Optional.ofNullable(tables.get(child)).stream()
                .flatMap(table -> table.others(Inheritance.class).stream())
                .flatMap(inheritance -> Stream.concat(
                        Stream.of(ObjectId.of(Kind.INHERITANCE, child, inheritance.name())),
                        attachments(inheritance.parent())));
    }

    static boolean isOfParent(Trigger trigger) {
        return trigger.options().is(PgOption.OF_PARENT);
    }

    /** The trigger, of the nearest table that says something of it, that a partition has its own from. */
    public Optional<ObjectId> ofParent(ObjectId id) {
        return Optional.ofNullable(tables.get(id.tableName())).stream()
                .flatMap(table -> table.others(Inheritance.class).stream())
                .map(inheritance -> ObjectId.of(Kind.TRIGGER, inheritance.parent(), id.name()))
                .flatMap(parent -> trigger(parent).isPresent() ? Stream.of(parent) : ofParent(parent).stream())
                .findFirst();
    }

    /** What a table says of a trigger. */
    public Optional<Trigger> trigger(ObjectId id) {
        return Optional.ofNullable(tables.get(id.tableName())).stream()
                .flatMap(PgChildTriggers::triggers)
                .filter(trigger -> trigger.name().equals(id.name()))
                .findFirst();
    }

    /** What partitions go on to say for themselves below a trigger, from the top down, as it was on the other side. */
    public Map<ObjectId, Trigger> keptBelow(ObjectId id, PgChildTriggers other) {
        Map<ObjectId, Trigger> kept = new LinkedHashMap<>();
        for (QualifiedName child : children.getOrDefault(id.tableName(), List.of())) {
            if (!isAttachedAlike(child, other)) {
                continue;
            }
            ObjectId there = ObjectId.of(Kind.TRIGGER, child, id.name());
            trigger(there)
                    .filter(PgChildTriggers::isOfParent)
                    .filter(said -> other.trigger(there).filter(said::equals).isPresent())
                    .ifPresent(said -> kept.put(there, said));
            kept.putAll(keptBelow(there, other));
        }
        return kept;
    }

    private boolean isAttachedAlike(QualifiedName child, PgChildTriggers other) {
        Table there = other.tables.get(child);
        Table here = tables.get(child);
        return here != null && there != null && here.others(Inheritance.class).equals(there.others(Inheritance.class));
    }

    private static Stream<Trigger> triggers(Table table) {
        return table.others(Trigger.class).stream();
    }
}
