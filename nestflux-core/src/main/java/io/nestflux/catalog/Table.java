package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
@Api(Api.Use.READ)
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

    /** A table with nothing but a name. */
    public static Table empty(String name) {
        return new Table(
                name,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Options.NONE,
                List.of());
    }

    @Override
    public Kind kind() {
        return Kind.TABLE;
    }

    @Override
    public Table alone() {
        return empty(name).withComment(comment).withOptions(options);
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

    /** The same table under another name. */
    public Table withName(String changed) {
        return new Table(changed, columns, primaryKey, uniques, checks, indexes, foreignKeys, comment, options, others);
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

    /** The same table with another primary key. */
    public Table withPrimaryKey(Optional<KeyConstraint> changed) {
        return new Table(name, columns, changed, uniques, checks, indexes, foreignKeys, comment, options, others);
    }

    /** The same table with other unique constraints. */
    public Table withUniques(List<KeyConstraint> changed) {
        return new Table(name, columns, primaryKey, changed, checks, indexes, foreignKeys, comment, options, others);
    }

    /** The same table with other checks. */
    public Table withChecks(List<Check> changed) {
        return new Table(name, columns, primaryKey, uniques, changed, indexes, foreignKeys, comment, options, others);
    }

    /** The same table with other indexes. */
    public Table withIndexes(List<Index> changed) {
        return new Table(name, columns, primaryKey, uniques, checks, changed, foreignKeys, comment, options, others);
    }

    /** The same table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> changed) {
        return new Table(name, columns, primaryKey, uniques, checks, indexes, changed, comment, options, others);
    }

    /** The same table with another comment. */
    public Table withComment(Optional<String> changed) {
        return new Table(name, columns, primaryKey, uniques, checks, indexes, foreignKeys, changed, options, others);
    }

    /** The same table with other options. */
    public Table withOptions(Options changed) {
        return new Table(name, columns, primaryKey, uniques, checks, indexes, foreignKeys, comment, changed, others);
    }

    /** The same table with some parts under other names. */
    public Table withPartsCalled(Map<? extends Renamable, String> names) {
        return withPrimaryKey(primaryKey.map(key -> called(key, names, KeyConstraint::withName)))
                .withUniques(called(uniques, names, KeyConstraint::withName))
                .withChecks(called(checks, names, Check::withName))
                .withIndexes(called(indexes, names, Index::withName))
                .withForeignKeys(called(foreignKeys, names, ForeignKey::withName))
                .withOthers(others.stream()
                        .map(part -> part instanceof Exclusion exclusion
                                ? called(exclusion, names, Exclusion::withName)
                                : part)
                        .toList());
    }

    private static <P extends Renamable> List<P> called(
            List<P> parts, Map<? extends Renamable, String> names, BiFunction<P, String, P> withName) {
        return parts.stream().map(part -> called(part, names, withName)).toList();
    }

    private static <P extends Renamable> P called(
            P part, Map<? extends Renamable, String> names, BiFunction<P, String, P> withName) {
        String name = names.get(part);
        return name == null ? part : withName.apply(part, name);
    }
}
