package io.nestflux.plan.rows;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema in which rows change: all that is desired, but for what those rows would be in the way of as they were. A
 * new column may be NULL until it has its values, and a key that is new or different comes when its values are there.
 */
final class Midway {

    private final Catalog from;
    private final Catalog to;
    private final Map<QualifiedName, Set<String>> set = new HashMap<>();
    private final Set<QualifiedName> rekeyed = new HashSet<>();

    private Midway(Catalog from, Catalog to, List<RowChange> changes) {
        this.from = from;
        this.to = to;
        for (RowChange change : changes) {
            if (change instanceof RowChange.Update update) {
                set.computeIfAbsent(update.table(), table -> new HashSet<>())
                        .addAll(update.set().keySet());
            }
        }
        set.forEach((name, columns) -> {
            if (isRekeyed(name, columns)) {
                rekeyed.add(name);
            }
        });
    }

    /** That schema; what is desired itself, if nothing is in the way. */
    static Catalog between(Catalog from, Catalog to, List<RowChange> changes) {
        Midway midway = new Midway(from, to, changes);
        return midway.set.isEmpty() ? to : to.withTables((name, table) -> Optional.of(midway.table(name, table)));
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
        Set<String> values = set.getOrDefault(name, Set.of());
        Table mid = table;
        if (before.isPresent()) {
            Set<SchemaObject> there = new HashSet<>(before.get().parts());
            mid = mid.without(part -> !there.contains(part) && isInTheWay(part, values));
        }
        if (before.isPresent() && !values.isEmpty()) {
            List<Column> columns = new ArrayList<>();
            for (Column column : mid.columns()) {
                columns.add(values.contains(column.name()) ? loose(column, before.get()) : column);
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

    private static Column loose(Column column, Table before) {
        Optional<Column> old = before.column(column.name());
        boolean hasValue = column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        boolean getsValues = old.isEmpty() ? !hasValue : old.get().nullable();
        return getsValues ? column.withNullable(true) : column;
    }
}
