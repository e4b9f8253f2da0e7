package io.nestflux.table;

import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the rows that table classes declare into literals by column, and tells each that does not fit its table. */
final class RowAssembly {

    private final Mistakes mistakes;
    private final List<DeclaredRow> rows = new ArrayList<>();
    private final Set<DeclaredRow.Id> known = new HashSet<>();

    RowAssembly(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    DeclaredRows assemble(Map<TableDefinition, Table> tables) {
        tables.forEach((definition, table) -> definition.rows.forEach(written -> add(definition, table, written)));
        return new DeclaredRows(rows);
    }

    private void add(TableDefinition definition, Table table, TableDefinition.WrittenRows written) {
        Optional<List<String>> key = table.primaryKey().map(KeyConstraint::columns);
        if (key.isEmpty()) {
            mistakes.of(definition, "it has rows and no primary key", "give it one: rows are known by it");
            return;
        }
        List<ColumnSpec> columns = columns(definition, written.columns());
        List<String> missing = new ArrayList<>(key.get());
        columns.forEach(column -> missing.remove(column.name));
        if (!missing.isEmpty()) {
            mistakes.of(
                    definition,
                    "its rows have no value for " + String.join(", ", missing) + ", which the primary key has",
                    "list all columns of the primary key in rows(...): rows are known by it");
            return;
        }
        for (int i = 0; i < written.rows().size(); i++) {
            add(definition, Set.copyOf(key.get()), columns, written.rows().get(i), i + 1);
        }
    }

    private static List<ColumnSpec> columns(TableDefinition definition, List<Column<?>> listed) {
        if (listed.isEmpty()) {
            return definition.columns.stream()
                    .filter(column -> column.generated.isEmpty())
                    .toList();
        }
        return definition.columns.stream()
                .filter(column -> listed.stream().anyMatch(each -> isColumn(each, column)))
                .sorted((one, other) -> Integer.compare(place(listed, one), place(listed, other)))
                .toList();
    }

    private static boolean isColumn(Column<?> listed, ColumnSpec column) {
        return listed instanceof ColumnBuilder<?, ?> builder && builder.spec() == column;
    }

    private static int place(List<Column<?>> listed, ColumnSpec column) {
        int place = 0;
        while (!isColumn(listed.get(place), column)) {
            place++;
        }
        return place;
    }

    private void add(TableDefinition definition, Set<String> key, List<ColumnSpec> columns, Row row, int number) {
        String name = "row " + number + ", " + row + ", ";
        if (row.values().size() != columns.size()) {
            mistakes.of(
                    definition,
                    name + "has " + row.values().size() + " values for " + columns.size() + " columns: "
                            + String.join(
                                    ", ",
                                    columns.stream().map(column -> column.name).toList()),
                    "give a value for each, in their order; or list the columns that are meant: rows(code, name)");
            return;
        }
        Map<String, String> literals = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnSpec column = columns.get(i);
            literal(column, name, row.values().get(i)).ifPresent(sql -> literals.put(column.name, sql));
        }
        if (literals.size() < columns.size()) {
            return;
        }
        QualifiedName table = definition.name;
        DeclaredRow declared = new DeclaredRow(table, Map.of(), literals).knownBy(key);
        if (!known.add(declared.id())) {
            mistakes.of(definition, name + "has the primary key of another row", "keep one of them");
        }
        rows.add(declared);
    }

    /** Empty after a mistake. */
    private Optional<String> literal(ColumnSpec column, String row, Optional<Object> value) {
        if (value.isEmpty()) {
            if (!column.nullable || column.table.keys.stream().anyMatch(key -> isInPrimaryKey(key, column))) {
                mistakes.of(column, row + "has no value for it, and it may not be NULL", "give it a value");
                return Optional.empty();
            }
            return Optional.of("NULL");
        }
        Object given = value.get();
        try {
            return Optional.of(column.literalOf(given));
        } catch (ClassCastException otherType) {
            mistakes.of(
                    column,
                    row + "has the " + given.getClass().getSimpleName() + " " + Row.shown(given)
                            + " for it, which takes a " + column.javaType(),
                    "give a value of that type: 1L is a Long, new BigDecimal(\"1.50\") a BigDecimal");
        } catch (IllegalArgumentException unwritable) {
            mistakes.of(
                    column,
                    row + "has the value " + Row.shown(given) + " for it, which cannot be written as SQL: "
                            + unwritable.getMessage(),
                    "use a value that the server has");
        }
        return Optional.empty();
    }

    private static boolean isInPrimaryKey(KeyBuilder<?> key, ColumnSpec column) {
        return key.primary
                && key.terms.stream()
                        .flatMap(term -> term.column().stream())
                        .anyMatch(each -> each.name().equals(column.name));
    }
}
