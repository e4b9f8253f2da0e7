package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the order of columns something that can be compared: on both sides, each column that has to move says what
 * stands before it. As many columns as possible stay where they are.
 */
final class MySqlColumnOrder {

    private MySqlColumnOrder() {}

    /** One side with the places of what moves; the same places whichever side is asked for first. */
    static Catalog marked(Catalog side, Catalog other) {
        return side.withTables((name, table) -> Optional.of(other.table(name)
                .map(counterpart -> marked(name, table, counterpart))
                .orElse(table)));
    }

    private static Table marked(QualifiedName name, Table table, Table counterpart) {
        List<String> here = common(table, counterpart);
        List<String> there = common(counterpart, table);
        if (here.equals(there)) {
            return table;
        }
        boolean first = String.join("\0", here).compareTo(String.join("\0", there)) < 0;
        Set<String> staying = new HashSet<>(first ? longestInBoth(here, there) : longestInBoth(there, here));
        return table.withColumns(table.columns().stream()
                .map(column -> here.contains(column.name()) && !staying.contains(column.name())
                        ? placed(column, String.join(", ", here.subList(0, here.indexOf(column.name()))))
                        : column)
                .toList());
    }

    private static List<String> common(Table table, Table counterpart) {
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> counterpart.column(column).isPresent())
                .toList();
    }

    private static Column placed(Column column, String before) {
        return withOptions(column, column.options().with(MySqlOption.COLUMNS_BEFORE, before));
    }

    /** A column without its place. */
    static Column plain(Column column) {
        return withOptions(column, column.options().without(MySqlOption.COLUMNS_BEFORE));
    }

    private static Column withOptions(Column column, Options options) {
        return column.withOptions(options);
    }

    /** The longest common subsequence; what is equal at the beginning is always part of it. */
    private static List<String> longestInBoth(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> longest = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                longest.add(one.get(i++));
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return longest;
    }
}
