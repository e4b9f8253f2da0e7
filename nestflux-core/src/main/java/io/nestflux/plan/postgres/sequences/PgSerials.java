package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Identity.Mode;
import io.nestflux.catalog.Kind;
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

/**
 * A serial column's sequence is part of the column. Where the other side has a sequence of that name for another
 * purpose, it must not be: it would be created or dropped a second time.
 */
public final class PgSerials {

    private final Map<QualifiedName, Optional<ObjectId>> purposes = new HashMap<>();
    private final Set<Dependency> dependencies = new HashSet<>();

    private PgSerials(Catalog other) {
        for (Schema schema : other.schemas()) {
            for (Sequence sequence : schema.sequences()) {
                purposes.put(new QualifiedName(schema.name(), sequence.name()), Optional.empty());
            }
            for (Table table : schema.tables()) {
                for (Column column : table.columns()) {
                    column.identity()
                            .filter(identity -> identity.mode() == Mode.SERIAL)
                            .ifPresent(identity ->
                                    purposes.put(identity.sequence(), Optional.of(id(schema, table, column))));
                }
            }
        }
    }

    private static ObjectId id(Schema schema, Table table, Column column) {
        return ObjectId.column(new QualifiedName(schema.name(), table.name()), column.name());
    }

    /** The catalog with such columns as plain ones, and their sequences as standing alone. */
    public static Catalog unfolded(Catalog side, Catalog other) {
        PgSerials serials = new PgSerials(other);
        List<Schema> schemas = side.schemas().stream().map(serials::schema).toList();
        if (serials.dependencies.isEmpty()) {
            return side;
        }
        serials.dependencies.addAll(side.dependencies());
        return side.withSchemas(schemas).withDependencies(serials.dependencies);
    }

    private Schema schema(Schema schema) {
        List<SchemaObject> objects = new ArrayList<>(schema.objects());
        List<Table> tables = schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> column(schema, table, column, objects))
                        .toList()))
                .toList();
        return schema.withObjects(objects).withTables(tables);
    }

    private Column column(Schema schema, Table table, Column column, List<SchemaObject> objects) {
        ObjectId id = id(schema, table, column);
        Optional<Identity> serial = column.identity()
                .filter(identity -> identity.mode() == Mode.SERIAL)
                .filter(identity -> Optional.ofNullable(purposes.get(identity.sequence()))
                        .filter(purpose -> !purpose.equals(Optional.of(id)))
                        .isPresent());
        if (serial.isEmpty()) {
            return column;
        }
        Identity identity = serial.get();
        objects.add(
                new Sequence(identity.sequence().name(), identity.options(), false, Optional.of(id), Optional.empty()));
        dependencies.add(new Dependency(id, ObjectId.of(Kind.SEQUENCE, identity.sequence())));
        return column.withDefaultValue(Optional.of(PgIdentities.nextval(identity)))
                .withIdentity(Optional.empty());
    }
}
