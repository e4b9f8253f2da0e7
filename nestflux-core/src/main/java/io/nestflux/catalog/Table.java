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
 * @param others exclusion constraints, triggers, rules and policies
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
        Options options,
        List<SchemaObject> others)
        implements SchemaObject {

    public Table {
        options.requireOn(Kind.TABLE);
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        others = List.copyOf(others);
    }

    /** A table of columns, keys, checks and indexes. */
    public Table(
            String name,
            List<Column> columns,
            Optional<KeyConstraint> primaryKey,
            List<KeyConstraint> uniques,
            List<Check> checks,
            List<Index> indexes,
            List<ForeignKey> foreignKeys,
            Optional<String> comment,
            Options options) {
        this(name, columns, primaryKey, uniques, checks, indexes, foreignKeys, comment, options, List.of());
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

    /**
     * Everything that is part of this table: columns, keys, checks, indexes, foreign keys and others, in this order.
     */
    public List<SchemaObject> parts() {
        List<SchemaObject> parts = new ArrayList<>(columns);
        primaryKey.ifPresent(parts::add);
        parts.addAll(uniques);
        parts.addAll(checks);
        parts.addAll(indexes);
        parts.addAll(foreignKeys);
        parts.addAll(others);
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
                options,
                others.stream().filter(stays).toList());
    }

    /** Its parts of one kind of record. */
    public <T extends SchemaObject> List<T> others(Class<T> type) {
        return others.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> changed) {
        return new Table(name, changed, primaryKey, uniques, checks, indexes, foreignKeys, comment, options, others);
    }

    /** The same table with other parts beside its columns, keys, checks, indexes and foreign keys. */
    public Table withOthers(List<? extends SchemaObject> changed) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                checks,
                indexes,
                foreignKeys,
                comment,
                options,
                List.copyOf(changed));
    }
}
