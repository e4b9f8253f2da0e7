package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whatever uses a column that a child has from its parent uses the parent's: a change of that one goes on to the child,
 * and meets there what stands in its way.
 */
public final class PgChildDependencies {

    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final List<Dependency> found = new ArrayList<>();

    /** What a child lets go of, or joins, during the plan: it stands alone meanwhile, and has all parts itself. */
    private final Set<ObjectId> loose = new HashSet<>();

    private PgChildDependencies(Catalog catalog) {
        for (Schema schema : catalog.schemas()) {
            schema.tables().forEach(table -> tables.put(new QualifiedName(schema.name(), table.name()), table));
        }
        for (Dependency dependency : catalog.dependencies()) {
            ObjectId user = dependency.user();
            if (user.kind() == Kind.INHERITANCE
                    && user.tableName().equals(dependency.used().tableName())) {
                loose.add(user);
            }
        }
    }

    public static List<Dependency> of(Catalog catalog) {
        PgChildDependencies dependencies = new PgChildDependencies(catalog);
        boolean any = dependencies.tables.values().stream()
                .anyMatch(table -> !parents(table).isEmpty());
        if (any) {
            dependencies.tables.forEach(dependencies::addPartsOf);
            catalog.dependencies().stream()
                    .filter(dependency -> dependency.used().kind() == Kind.COLUMN
                            && dependency.user().kind() != Kind.INHERITANCE)
                    .forEach(dependency -> dependencies.add(dependency.user(), dependency.used()));
        }
        return dependencies.found;
    }

    private static List<Inheritance> parents(Table table) {
        return table.others(Inheritance.class);
    }

    private void addPartsOf(QualifiedName name, Table table) {
        if (parents(table).isEmpty()) {
            return;
        }
        for (SchemaObject part : table.parts()) {
            ObjectId id = ObjectId.of(part.kind(), name, part.name());
            columnsOf(part).forEach(column -> add(id, ObjectId.column(name, column)));
        }
    }

    private static Stream<String> columnsOf(SchemaObject part) {
        if (part instanceof Column column) {
            return Stream.of(column.name());
        }
        if (part instanceof KeyConstraint key) {
            return Stream.concat(key.columns().stream(), key.include().stream());
        }
        if (part instanceof Index index) {
            return Stream.concat(
                    index.parts().stream()
                            .filter(column -> !column.expression())
                            .map(IndexPart::text),
                    index.include().stream());
        }
        return part instanceof ForeignKey key ? key.columns().stream() : Stream.empty();
    }

    /** Up to the tables that the column comes from. */
    private void add(ObjectId user, ObjectId used) {
        Optional.ofNullable(tables.get(used.tableName())).stream()
                .flatMap(table -> parents(table).stream())
                .filter(parent -> !loose.contains(ObjectId.of(parent.kind(), used.tableName(), parent.name())))
                .map(parent -> ObjectId.column(parent.parent(), used.name()))
                .filter(column -> !column.tableName().equals(user.tableName()))
                .forEach(column -> {
                    if (tables.containsKey(column.tableName())) {
                        found.add(new Dependency(user, column));
                        add(user, column);
                    }
                });
    }
}
