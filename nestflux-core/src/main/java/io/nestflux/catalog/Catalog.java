package io.nestflux.catalog;

import io.nestflux.Api;
import io.nestflux.sql.Dialect;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Everything that NestFlux knows of one database: what it has, or what a schema class asks for.
 *
 * @param dialect the kind of server whose SQL the texts are
 * @param extensions extensions
 * @param schemas schemas, with all that stands in them
 * @param dependencies what uses what beyond what the records say themselves; not part of what the schema <em>is</em>
 * @param unmanaged what the database has besides, and no record describes; not part of what the schema <em>is</em>
 * @param childTables the tables that inherit, with all that they have, inherited or not, as if they stood alone: what a
 *     table is left with when it inherits no longer; not part of what the schema <em>is</em>
 */
@Api(Api.Use.READ)
public record Catalog(
        Dialect dialect,
        List<Extension> extensions,
        List<Schema> schemas,
        Set<Dependency> dependencies,
        List<Unmanaged> unmanaged,
        Map<QualifiedName, Table> childTables) {

    public Catalog {
        extensions = List.copyOf(extensions);
        schemas = List.copyOf(schemas);
        dependencies = Set.copyOf(dependencies);
        unmanaged = List.copyOf(unmanaged);
        childTables = Map.copyOf(childTables);
    }

    /** A database with nothing in it: where a catalog begins that no server was asked for. */
    public static Catalog empty(Dialect dialect) {
        return new Catalog(dialect, List.of(), List.of(), Set.of(), List.of(), Map.of());
    }

    /** Every object with its place: a schema before what is in it, a table before its parts. */
    public Map<ObjectId, SchemaObject> objects() {
        Map<ObjectId, SchemaObject> all = new LinkedHashMap<>();
        extensions.forEach(extension -> all.put(ObjectId.extension(extension.name()), extension));
        for (Schema schema : schemas) {
            all.put(ObjectId.schema(schema.name()), schema);
            for (SchemaObject object : schema.objects()) {
                QualifiedName name = new QualifiedName(schema.name(), object.name());
                all.put(ObjectId.of(object.kind(), name), object);
                if (object instanceof View view) {
                    view.parts().forEach(part -> all.put(ObjectId.of(part.kind(), name, part.name()), part));
                }
            }
            for (Table table : schema.tables()) {
                QualifiedName tableName = new QualifiedName(schema.name(), table.name());
                all.put(ObjectId.table(tableName), table);
                table.parts().forEach(part -> all.put(ObjectId.of(part.kind(), tableName, part.name()), part));
            }
        }
        return all;
    }

    /** The schema of that name. */
    public Optional<Schema> schema(String name) {
        return schemas.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /** The table of that name. */
    public Optional<Table> table(QualifiedName name) {
        return schema(name.schema()).flatMap(schema -> schema.table(name.name()));
    }

    /** The same catalog without some parts of its tables and some objects besides its tables. */
    public Catalog without(Set<ObjectId> left) {
        Catalog others = withSchemas(schemas.stream()
                .map(schema -> schema.withObjects(schema.objects().stream()
                        .filter(object -> !left.contains(
                                ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name()))))
                        .toList()))
                .toList());
        return others.withTables((name, table) ->
                Optional.of(table.without(part -> left.contains(ObjectId.of(part.kind(), name, part.name())))));
    }

    /** The names of all tables, in their order. */
    public List<QualifiedName> tableNames() {
        return schemas.stream()
                .flatMap(
                        schema -> schema.tables().stream().map(table -> new QualifiedName(schema.name(), table.name())))
                .toList();
    }

    /** The same catalog with only some of its tables, and without their foreign keys to the others. */
    public Catalog restrictedTo(Set<QualifiedName> wanted) {
        return withTables((name, table) -> wanted.contains(name)
                ? Optional.of(table.without(
                        part -> part instanceof ForeignKey key && !wanted.contains(key.referencedTable())))
                : Optional.empty());
    }

    /** The same catalog with other tables: each is kept, replaced, or left out where the function gives none. */
    public Catalog withTables(BiFunction<QualifiedName, Table, Optional<Table>> replacement) {
        List<Schema> changed = schemas.stream()
                .map(schema -> schema.withTables(schema.tables().stream()
                        .flatMap(table ->
                                replacement.apply(new QualifiedName(schema.name(), table.name()), table).stream())
                        .toList()))
                .toList();
        return withSchemas(changed);
    }

    /** The same catalog with other extensions. */
    public Catalog withExtensions(List<Extension> changed) {
        return new Catalog(dialect, changed, schemas, dependencies, unmanaged, childTables);
    }

    /** The same catalog with other schemas. */
    public Catalog withSchemas(List<Schema> changed) {
        return new Catalog(dialect, extensions, changed, dependencies, unmanaged, childTables);
    }

    /** The same catalog with other dependencies. */
    public Catalog withDependencies(Set<Dependency> changed) {
        return new Catalog(dialect, extensions, schemas, changed, unmanaged, childTables);
    }

    /** The same catalog whose dependencies speak of some objects by other names. */
    public Catalog withDependenciesOn(Map<ObjectId, ObjectId> renamed) {
        return withDependencies(dependencies.stream()
                .map(it -> new Dependency(
                        renamed.getOrDefault(it.user(), it.user()), renamed.getOrDefault(it.used(), it.used())))
                .collect(Collectors.toSet()));
    }

    /** The same catalog with something else that no record describes. */
    public Catalog withUnmanaged(List<Unmanaged> changed) {
        return new Catalog(dialect, extensions, schemas, dependencies, changed, childTables);
    }

    /** The same catalog with other wholes of the tables that inherit. */
    public Catalog withChildTables(Map<QualifiedName, Table> changed) {
        return new Catalog(dialect, extensions, schemas, dependencies, unmanaged, changed);
    }

    /** The same catalog with those wholes changed, each by itself. */
    public Catalog withChildTables(BiFunction<QualifiedName, Table, Table> change) {
        Map<QualifiedName, Table> changed = new HashMap<>(childTables);
        changed.replaceAll(change);
        return withChildTables(changed);
    }
}
