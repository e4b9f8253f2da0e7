package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A schema and what stands in it.
 *
 * @param name its name; empty on MySQL and MariaDB, where the one schema is the connection's own database
 * @param comment its comment
 * @param objects everything that stands in it besides tables: types, sequences, routines, views, ... Sequences behind
 *     an identity or serial column are part of the column
 * @param tables tables
 */
@Api(Api.Use.READ)
public record Schema(String name, Optional<String> comment, List<SchemaObject> objects, List<Table> tables)
        implements SchemaObject {

    public Schema {
        objects = List.copyOf(objects);
        tables = Tables.copyOf(tables);
    }

    /** An empty schema. */
    public static Schema empty(String name) {
        return new Schema(name, Optional.empty(), List.of(), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.SCHEMA;
    }

    @Override
    public Schema alone() {
        return empty(name).withComment(comment);
    }

    /** The table of that name. */
    public Optional<Table> table(String named) {
        return Tables.copyOf(tables).named(named);
    }

    /** Its enum types. */
    public List<EnumType> enumTypes() {
        return objects(EnumType.class);
    }

    /** Its sequences that stand alone. */
    public List<Sequence> sequences() {
        return objects(Sequence.class);
    }

    /** What stands in it of one kind of record. */
    public <T extends SchemaObject> List<T> objects(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The same schema with other tables. */
    public Schema withTables(List<Table> others) {
        return new Schema(name, comment, objects, others);
    }

    /** The same schema with other objects besides its tables. */
    public Schema withObjects(List<? extends SchemaObject> others) {
        return new Schema(name, comment, List.copyOf(others), tables);
    }

    /** The same schema with another comment. */
    public Schema withComment(Optional<String> changed) {
        return new Schema(name, changed, objects, tables);
    }
}
