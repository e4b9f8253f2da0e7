package io.nestflux.table;

import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at each foreign key from both ends. */
final class ForeignKeyCheck {

    private final DialectRules rules;
    private final Map<TableDefinition, Table> tables;
    private final Mistakes mistakes;

    ForeignKeyCheck(DialectRules rules, Map<TableDefinition, Table> tables, Mistakes mistakes) {
        this.rules = rules;
        this.tables = tables;
        this.mistakes = mistakes;
    }

    void check(ResolvedForeignKey resolved) {
        ForeignKeyBuilder<?> key = resolved.key();
        TableDefinition target = resolved.targetTable();
        Optional<TableDefinition> heir = heir(key);
        if (key.heir.isPresent() && !hasAllOf(heir, resolved)) {
            at(
                    key,
                    mistakes,
                    "its foreign key refers to " + key.heir.get() + ", which is no partition or child of " + target.name
                            + " that " + mistakes.schemaName() + " lists",
                    "name one, or leave ofTable(…) out");
            return;
        }
        if (heir.isEmpty() && resolved.targets().stream().anyMatch(column -> column.table() != target)) {
            at(key, mistakes, "its foreign key refers to columns of several tables", "refer to one table");
            return;
        }
        Table referenced = tables.get(target);
        if (referenced == null && isListed(target.getClass())) {
            at(
                    key,
                    mistakes,
                    "its foreign key refers to another instance of "
                            + target.getClass().getSimpleName() + " than " + mistakes.schemaName() + " lists",
                    "make one instance of each table class, as a constant, and use it everywhere");
            return;
        }
        if (referenced == null) {
            at(
                    key,
                    mistakes,
                    "its foreign key refers to table " + target.name + " ("
                            + target.getClass().getSimpleName() + "), which " + mistakes.schemaName()
                            + " does not list",
                    "add it to tables(...) in " + mistakes.schemaName());
            return;
        }
        boolean isKeyOfHeir = heir.map(tables::get)
                .filter(table -> isKey(table, resolved.targetNames()))
                .isPresent();
        if (!isKeyOfHeir && !isKey(referenced, resolved.targetNames())) {
            at(
                    key,
                    mistakes,
                    "its foreign key refers to " + target.name + " " + resolved.targetNames()
                            + ", which is neither the primary key nor unique there",
                    "make it unique in " + target.getClass().getSimpleName() + ", or refer to a key");
        }
        compareTypes(resolved);
    }

    private Optional<TableDefinition> heir(ForeignKeyBuilder<?> key) {
        return key.heir.flatMap(name -> tables.keySet().stream()
                .filter(table -> table.name.equals(name))
                .findFirst());
    }

    private static boolean hasAllOf(Optional<TableDefinition> heir, ResolvedForeignKey resolved) {
        return heir.filter(table -> resolved.targets().stream().allMatch(column -> table.hasColumnsOf(column.table())))
                .isPresent();
    }

    private boolean isListed(Class<?> tableClass) {
        return tables.keySet().stream().anyMatch(table -> table.getClass() == tableClass);
    }

    private void compareTypes(ResolvedForeignKey resolved) {
        for (int i = 0; i < resolved.targets().size(); i++) {
            String own = resolved.key().columns.get(i).name();
            String other = resolved.targets().get(i).name();
            Table from = tables.get(resolved.key().table);
            Table to = tables.get(resolved.targetTable());
            if (from == null || to == null) {
                return;
            }
            from.column(own)
                    .ifPresent(mine -> to.column(other).ifPresent(theirs -> {
                        if (!rules.matches(mine, theirs)) {
                            at(
                                    resolved.key(),
                                    mistakes,
                                    "column " + own + " is " + mine.type() + ", but its foreign key refers to "
                                            + resolved.targetTable().name + "." + other + ", which is " + theirs.type(),
                                    "give both the same type");
                        }
                    }));
        }
    }

    private boolean isKey(Table table, List<String> columns) {
        Stream<List<String>> keys = Stream.concat(table.primaryKey().stream(), table.uniques().stream())
                .filter(key -> key.deferral() == Deferral.NOT_DEFERRABLE)
                .map(KeyConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(ForeignKeyCheck::isKey)
                .map(index -> index.parts().stream().map(IndexPart::text).toList());
        return Stream.concat(keys, indexes)
                .anyMatch(key -> rules.keyOrderMatters()
                        ? key.equals(columns)
                        : key.size() == columns.size() && new HashSet<>(key).equals(new HashSet<>(columns)));
    }

    private static boolean isKey(Index index) {
        return index.unique()
                && index.where().isEmpty()
                && index.parts().stream()
                        .noneMatch(
                                part -> part.expression() || part.prefixLength().isPresent());
    }

    /** Reports at the column when there is just one. */
    static void at(ForeignKeyBuilder<?> key, Mistakes mistakes, String problem, String hint) {
        if (key.columns.size() == 1 && key.columns.get(0) instanceof ColumnBuilder<?, ?> column) {
            mistakes.of(column.spec(), problem, hint);
        } else {
            mistakes.of(key.table, problem, hint);
        }
    }
}
