package io.nestflux.plan.rows;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema in which rows change: all that is desired, but for what those rows would be in the way of as they were. A
 * new column may be NULL until it has its values, one that becomes too narrow for what it has is wide until that is
 * gone, and a key that is new or different comes when its values are there.
 */
final class Midway {

    private final Catalog from;
    private final Catalog to;
    private final List<RowChange> changes;
    private final RowSql sql;
    private final Map<QualifiedName, Set<String>> touched = new HashMap<>();
    private final Set<QualifiedName> rekeyed = new HashSet<>();

    private Midway(Catalog from, Catalog to, List<RowChange> changes, RowSql sql) {
        this.from = from;
        this.to = to;
        this.changes = changes;
        this.sql = sql;
        for (RowChange change : changes) {
            if (change instanceof RowChange.Update update) {
                touched(update.table()).addAll(update.set().keySet());
            } else if (change instanceof RowChange.Delete delete) {
                from.table(delete.table()).stream()
                        .flatMap(table -> table.columns().stream())
                        .map(Column::name)
                        .forEach(touched(delete.table())::add);
            }
        }
        touched.forEach((name, columns) -> {
            if (isRekeyed(name, columns)) {
                rekeyed.add(name);
            }
        });
    }

    private Set<String> touched(QualifiedName table) {
        return touched.computeIfAbsent(table, any -> new HashSet<>());
    }

    /** That schema; what is desired itself, if nothing is in the way. */
    static Catalog between(Catalog from, Catalog to, List<RowChange> changes, RowSql sql) {
        Midway midway = new Midway(from, to, changes, sql);
        if (midway.touched.isEmpty()) {
            return to;
        }
        Catalog tables = to.withTables((name, table) -> Optional.of(midway.table(name, table)));
        Catalog tied = tables.withTables((name, table) -> Optional.of(midway.withoutLooseEnds(name, table, tables)));
        return tied.withSchemas(
                tied.schemas().stream().map(midway::withOldLabels).toList());
    }

    private boolean isRekeyed(QualifiedName name, Set<String> columns) {
        Optional<KeyConstraint> before = from.table(name).flatMap(Table::primaryKey);
        Optional<KeyConstraint> after = to.table(name).flatMap(Table::primaryKey);
        return after.isPresent()
                && !after.get()
                        .columns()
                        .equals(before.map(KeyConstraint::columns).orElse(List.of()))
                && !Collections.disjoint(after.get().columns(), columns);
    }

    private Table table(QualifiedName name, Table table) {
        Optional<Table> before = from.table(name);
        Set<String> values = touched.getOrDefault(name, Set.of());
        Table mid = table;
        if (before.isPresent()) {
            Set<SchemaObject> there = new HashSet<>(before.get().parts());
            mid = mid.without(part -> !there.contains(part) && isInTheWay(part, values));
        }
        if (before.isPresent()) {
            List<Column> columns = new ArrayList<>();
            for (Column column : mid.columns()) {
                Column wide = wide(column, before.get());
                boolean isTouched = values.contains(column.name()) || !values.isEmpty() && isNew(column, before.get());
                columns.add(isTouched ? loose(wide, before.get()) : wide);
            }
            mid = mid.withColumns(columns);
        }
        if (rekeyed.contains(name)) {
            Table columns = mid;
            mid = mid.withPrimaryKey(before.flatMap(Table::primaryKey)
                    .filter(key -> key.columns().stream()
                            .allMatch(column -> columns.column(column).isPresent())));
        }
        return mid;
    }

    private boolean isInTheWay(SchemaObject part, Set<String> values) {
        if (part instanceof ForeignKey key) {
            return rekeyed.contains(key.referencedTable()) || touches(key.columns(), values);
        }
        if (part instanceof KeyConstraint key) {
            return !key.primary() && touches(key.columns(), values);
        }
        if (part instanceof Index index) {
            return index.unique() && !values.isEmpty();
        }
        return part instanceof Check && !values.isEmpty();
    }

    private static boolean touches(Collection<String> columns, Set<String> values) {
        return !Collections.disjoint(columns, values);
    }

    /** Foreign keys of other tables may be on it, and so it is wide wherever it is. */
    private Column wide(Column column, Table before) {
        return before.column(column.name())
                .filter(old -> !old.type().equals(column.type()))
                .map(old -> column.withType(sql.midway(old, column)))
                .orElse(column);
    }

    private static boolean isNew(Column column, Table before) {
        return before.column(column.name()).isEmpty();
    }

    /** Foreign keys that refer to what is no key yet come later. */
    private Table withoutLooseEnds(QualifiedName name, Table table, Catalog midway) {
        List<ForeignKey> there = from.table(name).map(Table::foreignKeys).orElse(List.of());
        return table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> there.contains(key)
                        || midway.table(key.referencedTable())
                                .map(referred -> isKey(key.referencedColumns(), referred)
                                        || !isKey(
                                                key.referencedColumns(),
                                                to.table(key.referencedTable()).orElseThrow()))
                                .orElse(true))
                .toList());
    }

    private static boolean isKey(List<String> columns, Table table) {
        Stream<List<String>> keys = Stream.concat(table.primaryKey().stream(), table.uniques().stream())
                .map(KeyConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream().map(IndexPart::text).toList());
        return Stream.concat(keys, indexes).anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)));
    }

    /** A label that goes is there until no row has it. */
    private Schema withOldLabels(Schema schema) {
        List<EnumType> old = from.schema(schema.name()).map(Schema::enumTypes).orElse(List.of());
        return schema.withObjects(schema.objects().stream()
                .map(object -> object instanceof EnumType type
                        ? old.stream()
                                .filter(before -> before.name().equals(type.name()))
                                .findFirst()
                                .<SchemaObject>map(before -> withOldLabels(before, type))
                                .orElse(type)
                        : object)
                .toList());
    }

    private EnumType withOldLabels(EnumType before, EnumType after) {
        boolean isInTheWay = before.values().stream()
                .filter(label -> !after.values().contains(label))
                .map(label -> label.replace("'", "''"))
                .anyMatch(label -> changes.stream()
                        .flatMap(change -> change.before().values().stream())
                        .anyMatch(value -> value.contains(label)));
        Set<String> all = new LinkedHashSet<>(before.values());
        all.addAll(after.values());
        return isInTheWay ? new EnumType(after.name(), List.copyOf(all), after.comment()) : after;
    }

    private static Column loose(Column column, Table before) {
        Optional<Column> old = before.column(column.name());
        boolean hasValue = column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        boolean getsValues = old.isEmpty() ? !hasValue : old.get().nullable();
        return getsValues ? column.withNullable(true) : column;
    }
}
