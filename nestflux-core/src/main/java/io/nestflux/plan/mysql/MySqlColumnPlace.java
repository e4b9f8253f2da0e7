package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Table;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;

/**
 * Where a new column goes: nowhere in particular at the end, otherwise after a column that is surely there at that
 * moment. The order of columns is a courtesy, so any doubt is settled in favour of a statement that runs.
 */
final class MySqlColumnPlace {

    private MySqlColumnPlace() {}

    /** {@code FIRST}, {@code AFTER x} or nothing, with a space before it. */
    static String of(Column column, Table before, Table after) {
        List<String> names = after.columns().stream().map(Column::name).toList();
        int place = names.indexOf(column.name());
        boolean last = names.subList(place + 1, names.size()).stream()
                .allMatch(name -> before.column(name).isEmpty());
        if (last) {
            return "";
        }
        for (int i = place - 1; i >= 0; i--) {
            Column neighbour = after.columns().get(i);
            if (reads(column, neighbour) || isSurelyThere(neighbour, before, after)) {
                return " AFTER " + MySqlNames.quoted(neighbour.name());
            }
        }
        return " FIRST";
    }

    /** What a generated column reads is always there first, whatever happens to it. */
    private static boolean reads(Column column, Column neighbour) {
        return column.generated()
                .filter(generated -> generated.expression().contains(MySqlNames.quoted(neighbour.name())))
                .isPresent();
    }

    /**
     * A plain column stays through every change, or is new and was added just before. A generated one may be dropped
     * and added again in the same plan, unless nothing in the table changes that was there.
     */
    private static boolean isSurelyThere(Column neighbour, Table before, Table after) {
        boolean plainBefore = before.column(neighbour.name())
                .map(old -> old.generated().isEmpty())
                .orElse(!neighbour.defaultValue().orElse("").startsWith("("));
        return neighbour.generated().isEmpty() && plainBefore
                || before.columns().contains(neighbour) && after.columns().containsAll(before.columns());
    }
}
