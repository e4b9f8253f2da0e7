package io.nestflux.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A schema and what stands in it.
 *
 * @param name its name; empty on MySQL and MariaDB, where the one schema is the connection's own database
 * @param comment its comment
 * @param enumTypes enum types (PostgreSQL)
 * @param sequences sequences that stand alone; those behind an identity or serial column are part of the column
 * @param tables tables
 */
public record Schema(
        String name, Optional<String> comment, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables)
        implements SchemaObject {

    public Schema {
        enumTypes = List.copyOf(enumTypes);
        sequences = List.copyOf(sequences);
        tables = List.copyOf(tables);
    }

    @Override
    public Kind kind() {
        return Kind.SCHEMA;
    }

    @Override
    public Schema alone() {
        return new Schema(name, comment, List.of(), List.of(), List.of());
    }

    /** The same schema with other tables. */
    public Schema withTables(List<Table> others) {
        return new Schema(name, comment, enumTypes, sequences, others);
    }
}
