package io.nestflux.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table and all that is part of it.
 *
 * @param name its name
 * @param columns columns, in their order
 * @param primaryKey the primary key
 * @param uniques unique constraints (PostgreSQL only: on MySQL and MariaDB a unique constraint is a unique index)
 * @param checks check constraints
 * @param indexes indexes, without those behind a key
 * @param foreignKeys foreign keys
 * @param comment its comment
 * @param options engine, charset, storage parameters, ...
 */
public record Table(
        String name,
        List<Column> columns,
        Optional<KeyConstraint> primaryKey,
        List<KeyConstraint> uniques,
        List<Check> checks,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        Optional<String> comment,
        Options options)
        implements SchemaObject {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
    }

    @Override
    public Kind kind() {
        return Kind.TABLE;
    }

    @Override
    public Table alone() {
        return new Table(
                name, List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), comment, options);
    }

    /** Everything that is part of this table: columns, keys, checks, indexes, foreign keys, in this order. */
    public List<SchemaObject> parts() {
        List<SchemaObject> parts = new ArrayList<>(columns);
        primaryKey.ifPresent(parts::add);
        parts.addAll(uniques);
        parts.addAll(checks);
        parts.addAll(indexes);
        parts.addAll(foreignKeys);
        return parts;
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The same table without some of its parts. */
    public Table without(Predicate<SchemaObject> unwanted) {
        Predicate<SchemaObject> stays = unwanted.negate();
        return new Table(
                name,
                columns.stream().filter(stays).toList(),
                primaryKey.filter(stays),
                uniques.stream().filter(stays).toList(),
                checks.stream().filter(stays).toList(),
                indexes.stream().filter(stays).toList(),
                foreignKeys.stream().filter(stays).toList(),
                comment,
                options);
    }
}
