package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.postgres.sequences.PgIdentities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that tables have from their parents, or from the type that they are of, while a plan runs: those of
 * parents that a table has on both sides. A table that changes its parents stands alone in between.
 */
final class PgInheritedColumns {

    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<QualifiedName, List<QualifiedName>> parents = new HashMap<>();
    private final Map<QualifiedName, List<QualifiedName>> children = new HashMap<>();
    private final Set<QualifiedName> typed = new HashSet<>();

    private PgInheritedColumns() {}

    /** Those of one side. */
    static PgInheritedColumns of(Catalog side, Catalog other) {
        PgInheritedColumns inherited = new PgInheritedColumns();
        for (Schema schema : side.schemas()) {
            for (Table table : schema.tables()) {
                inherited.tables.put(new QualifiedName(schema.name(), table.name()), table);
            }
        }
        inherited.tables.forEach((name, table) -> {
            Optional<String> type = table.options().get(PgOption.OF_TYPE);
            if (type.isPresent()
                    && other.table(name)
                            .map(there -> there.options().get(PgOption.OF_TYPE).equals(type))
                            .orElse(true)) {
                inherited.typed.add(name);
            }
            List<Inheritance> all = table.others(Inheritance.class);
            if (!all.isEmpty()) {
                Optional<Table> there = other.table(name);
                for (Inheritance inheritance : all) {
                    if (there.isEmpty() || there.get().others().contains(inheritance)) {
                        inherited.put(name, inheritance.parent());
                    }
                }
            }
        });
        return inherited;
    }

    private void put(QualifiedName child, QualifiedName parent) {
        parents.computeIfAbsent(child, name -> new ArrayList<>()).add(parent);
        children.computeIfAbsent(parent, name -> new ArrayList<>()).add(child);
    }

    /** The children of a table. */
    List<QualifiedName> childrenOf(QualifiedName table) {
        return children.getOrDefault(table, List.of());
    }

    /** Whether a table has its columns from a type, which is not looked into. */
    boolean isTyped(QualifiedName table) {
        return typed.contains(table);
    }

    /** What a table itself says of a column. */
    Optional<Column> ownColumn(QualifiedName table, String column) {
        return Optional.ofNullable(tables.get(table)).flatMap(found -> found.column(column));
    }

    /** How a column would be if its table said nothing of it; empty if the table does not have it from elsewhere. */
    Optional<Column> column(ObjectId id) {
        if (typed.contains(id.tableName())) {
            return ownColumn(id.tableName(), id.name()).map(PgInheritedColumns::fromType);
        }
        return parents.getOrDefault(id.tableName(), List.of()).stream()
                .flatMap(parent -> whole(parent, id.name()).stream())
                .map(PgInheritedColumns::fromParent)
                .reduce((first, second) -> second.nullable() ? first : PgInheritedColumns.neverNull(first));
    }

    private static Column neverNull(Column column) {
        return column.withNullable(false);
    }

    private Optional<Column> whole(QualifiedName table, String column) {
        return ownColumn(table, column).or(() -> column(ObjectId.column(table, column)));
    }

    /** A parent's column, as a child has it that says nothing of it. */
    static Column fromParent(Column column) {
        Optional<String> serial = column.identity()
                .filter(identity -> identity.mode() == Identity.Mode.SERIAL)
                .map(PgIdentities::nextval);
        return column.withNullable(column.nullable() || column.options().is(PgOption.NOT_NULL_NO_INHERIT))
                .withDefaultValue(column.defaultValue().or(() -> serial))
                .withIdentity(Optional.empty())
                .withComment(Optional.empty())
                .withOptions(column.options().without(PgOption.NOT_NULL_NO_INHERIT))
                .withoutStatistics();
    }

    private static Column fromType(Column column) {
        Options collation = column.options()
                .get(PgOption.COLLATION)
                .map(name -> Options.NONE.with(PgOption.COLLATION, name))
                .orElse(Options.NONE);
        return column.withNullable(true)
                .withDefaultValue(Optional.empty())
                .withIdentity(Optional.empty())
                .withGenerated(Optional.empty())
                .withComment(Optional.empty())
                .withOptions(collation);
    }
}
