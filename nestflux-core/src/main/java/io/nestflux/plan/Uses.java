package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Statistics;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.sql.postgres.PgNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What uses what inside one catalog: what follows from the records themselves, and what the server told as
 * {@link io.nestflux.catalog.Dependency}.
 */
final class Uses {

    private final Map<ObjectId, Set<ObjectId>> used = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> users = new HashMap<>();
    private final Map<String, ObjectId> types = new HashMap<>();
    private final Map<QualifiedName, Table> tables = new HashMap<>();

    private Uses() {}

    /**
     * @param catalog the catalog
     * @param more what only the dialect knows
     */
    static Uses of(Catalog catalog, Collection<Dependency> more) {
        Uses uses = new Uses();
        for (Schema schema : catalog.schemas()) {
            uses.nameTypes(schema);
            schema.tables().forEach(table -> uses.tables.put(new QualifiedName(schema.name(), table.name()), table));
        }
        for (Extension extension : catalog.extensions()) {
            extension
                    .schema()
                    .ifPresent(schema -> uses.add(ObjectId.extension(extension.name()), ObjectId.schema(schema)));
        }
        for (Schema schema : catalog.schemas()) {
            uses.addSchema(schema);
        }
        catalog.dependencies().forEach(uses::add);
        more.forEach(uses::add);
        return uses;
    }

    /** What an object needs, directly. */
    Set<ObjectId> usedBy(ObjectId user) {
        return used.getOrDefault(user, Set.of());
    }

    /** What needs an object, directly. */
    Set<ObjectId> usersOf(ObjectId object) {
        return users.getOrDefault(object, Set.of());
    }

    private void add(Dependency dependency) {
        add(dependency.user(), dependency.used());
    }

    private void add(ObjectId user, ObjectId needed) {
        if (!user.equals(needed)) {
            used.computeIfAbsent(user, id -> new LinkedHashSet<>()).add(needed);
            users.computeIfAbsent(needed, id -> new LinkedHashSet<>()).add(user);
        }
    }

    /**
     * The ways a column's type may be written when it was created: no server has told dependencies of a written model.
     */
    private void nameTypes(Schema schema) {
        for (SchemaObject type : schema.objects()) {
            if (type.kind().isType()) {
                ObjectId id = standing(schema, type);
                types.put(id.qualifiedName().toString(), id);
                types.put(PgNames.quote(id.qualifiedName()), id);
                types.putIfAbsent(type.name(), id);
            }
        }
    }

    private void addSchema(Schema schema) {
        ObjectId schemaId = ObjectId.schema(schema.name());
        for (SchemaObject object : schema.objects()) {
            ObjectId id = standing(schema, object);
            add(id, schemaId);
            if (object instanceof View view) {
                view.parts().forEach(part -> add(ObjectId.of(part.kind(), id.qualifiedName(), part.name()), id));
            } else if (object instanceof Statistics statistics) {
                add(id, ObjectId.table(statistics.table()));
            } else if (object instanceof Grant grant) {
                add(id, grant.on());
            }
        }
        for (Table table : schema.tables()) {
            QualifiedName name = new QualifiedName(schema.name(), table.name());
            add(ObjectId.table(name), schemaId);
            addTable(name, table);
        }
    }

    private void addTable(QualifiedName name, Table table) {
        ObjectId tableId = ObjectId.table(name);
        for (SchemaObject part : table.parts()) {
            ObjectId id = ObjectId.of(part.kind(), name, part.name());
            add(id, tableId);
            addColumns(id, columnsOf(part));
            if (part instanceof Inheritance inheritance) {
                add(id, ObjectId.table(inheritance.parent()));
            }
        }
        for (Column column : table.columns()) {
            typeOf(column).ifPresent(type -> add(ObjectId.column(name, column.name()), type));
        }
        for (ForeignKey key : table.foreignKeys()) {
            addReference(ObjectId.of(Kind.FOREIGN_KEY, name, key.name()), key);
        }
    }

    private void addColumns(ObjectId part, Collection<String> columns) {
        columns.forEach(column -> add(part, ObjectId.column(part.tableName(), column)));
    }

    private static List<String> columnsOf(SchemaObject part) {
        if (part instanceof KeyConstraint key) {
            return concat(key.columns(), key.include());
        }
        if (part instanceof Index index) {
            List<String> plain = index.parts().stream()
                    .filter(column -> !column.expression())
                    .map(IndexPart::text)
                    .toList();
            return concat(plain, index.include());
        }
        return part instanceof ForeignKey key ? key.columns() : List.of();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void addReference(ObjectId id, ForeignKey key) {
        add(id, ObjectId.table(key.referencedTable()));
        key.referencedColumns().forEach(column -> add(id, ObjectId.column(key.referencedTable(), column)));
        Optional.ofNullable(tables.get(key.referencedTable()))
                .ifPresent(target -> addBackingKeys(id, key, key.referencedTable(), target));
    }

    /** The keys that may stand behind a foreign key: the server does not say which one it chose. */
    private void addBackingKeys(ObjectId id, ForeignKey key, QualifiedName targetName, Table target) {
        Set<String> wanted = Set.copyOf(key.referencedColumns());
        for (SchemaObject part : target.parts()) {
            boolean isKey = part instanceof KeyConstraint || part instanceof Index index && index.unique();
            if (isKey && wanted.equals(Set.copyOf(keyColumns(part)))) {
                add(id, ObjectId.of(part.kind(), targetName, part.name()));
            }
        }
    }

    private static List<String> keyColumns(SchemaObject key) {
        return key instanceof KeyConstraint constraint
                ? constraint.columns()
                : ((Index) key).parts().stream().map(IndexPart::text).toList();
    }

    private Optional<ObjectId> typeOf(Column column) {
        String element = column.type();
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2);
        }
        return Optional.ofNullable(types.get(element));
    }

    private static ObjectId standing(Schema schema, SchemaObject object) {
        return ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name()));
    }
}
