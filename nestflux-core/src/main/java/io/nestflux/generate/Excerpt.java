package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a large model that a small change concerns: the tables that are written otherwise than at the last
 * generate, their neighbours through foreign keys, and whatever any of these inherits from or is inherited by. Only
 * these are built in the scratch database; all other tables are what the baseline says, because the last generate has
 * proven that.
 *
 * @param changed tables that are new, gone or written otherwise
 * @param tables those and their neighbours
 */
record Excerpt(Set<QualifiedName> changed, Set<QualifiedName> tables) {

    /**
     * The excerpt for a change.
     *
     * @param changedOrNew tables of the model that are new or written otherwise
     * @return empty if so much has changed that the whole is no more work
     */
    static Optional<Excerpt> of(Set<QualifiedName> changedOrNew, Catalog written, Catalog baseline) {
        Set<QualifiedName> changed = new HashSet<>(baseline.tableNames());
        written.tableNames().forEach(changed::remove);
        changed.addAll(changedOrNew);
        Set<QualifiedName> tables = new HashSet<>(changed);
        addNeighbours(tables, changed, written);
        addNeighbours(tables, changed, baseline);
        while (addFamilies(tables, written) | addFamilies(tables, baseline)) {
            // until no table stands without those that it inherits from, and those that inherit from it
        }
        boolean worthIt = tables.size() * 2 < written.tableNames().size()
                && hasNothingBesideTables(written)
                && hasNothingBesideTables(baseline);
        return worthIt ? Optional.of(new Excerpt(Set.copyOf(changed), Set.copyOf(tables))) : Optional.empty();
    }

    private static void addNeighbours(Set<QualifiedName> tables, Set<QualifiedName> changed, Catalog catalog) {
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                for (ForeignKey key : table.foreignKeys()) {
                    if (changed.contains(name)) {
                        tables.add(key.referencedTable());
                    } else if (changed.contains(key.referencedTable())) {
                        tables.add(name);
                    }
                }
            }
        }
    }

    private static boolean addFamilies(Set<QualifiedName> tables, Catalog catalog) {
        boolean grew = false;
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                for (Inheritance parent : table.others(Inheritance.class)) {
                    if (tables.contains(name) || tables.contains(parent.parent())) {
                        grew |= tables.add(name) | tables.add(parent.parent());
                    }
                }
            }
        }
        return grew;
    }

    /** A view, a trigger's function, a sequence that a table owns cannot be built without the tables they are about. */
    private static boolean hasNothingBesideTables(Catalog catalog) {
        return catalog.schemas().stream()
                .allMatch(schema -> schema.objects().stream().allMatch(Excerpt::needsNoTable)
                        && schema.tables().stream()
                                .allMatch(table -> table.others().stream()
                                        .allMatch(part -> part.kind().comesWithItsTable())));
    }

    private static boolean needsNoTable(SchemaObject object) {
        return object instanceof EnumType
                || object instanceof Sequence sequence && sequence.ownedBy().isEmpty();
    }

    /** This part of a catalog. */
    Catalog of(Catalog catalog) {
        return catalog.restrictedTo(tables);
    }

    /**
     * The whole that is desired: the baseline, with the changed tables as the server reads them now.
     *
     * @param built this part of the model, as read from the scratch database
     * @return empty if a neighbour that nobody changed reads otherwise than in the baseline: then the whole must be
     *     built
     */
    Optional<Catalog> complete(Catalog built, Catalog baseline) {
        Catalog before = of(baseline);
        for (QualifiedName name : tables) {
            if (!changed.contains(name) && !built.table(name).equals(before.table(name))) {
                return Optional.empty();
            }
        }
        List<Schema> schemas = built.schemas().stream()
                .map(schema -> schema.withTables(tables(schema, baseline)))
                .toList();
        Set<Dependency> dependencies = baseline.dependencies().stream()
                .filter(dependency -> !isPartOfChanged(dependency.user()))
                .collect(Collectors.toSet());
        built.dependencies().stream()
                .filter(dependency -> isPartOfChanged(dependency.user()))
                .forEach(dependencies::add);
        Map<QualifiedName, Table> childTables = new HashMap<>(baseline.childTables());
        childTables.keySet().removeAll(tables);
        childTables.putAll(built.childTables());
        return Optional.of(baseline.withExtensions(built.extensions())
                .withSchemas(schemas)
                .withDependencies(dependencies)
                .withChildTables(childTables));
    }

    private List<Table> tables(Schema built, Catalog baseline) {
        List<Table> all = new ArrayList<>();
        baseline.schema(built.name())
                .ifPresent(schema -> schema.tables().stream()
                        .filter(table -> !changed.contains(new QualifiedName(built.name(), table.name())))
                        .forEach(all::add));
        built.tables().stream()
                .filter(table -> changed.contains(new QualifiedName(built.name(), table.name())))
                .forEach(all::add);
        return all;
    }

    private boolean isPartOfChanged(ObjectId id) {
        return changed.contains(id.tableName());
    }
}
