package io.nestflux.plan.postgres.inheritance;

import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code CREATE TABLE} says of where a table's columns come from, and how its rows are parted. */
public final class PgDescent {

    private PgDescent() {}

    /** What stands before the columns. */
    public static String head(Table table) {
        Optional<String> type = table.options().get(PgOption.OF_TYPE);
        if (type.isPresent()) {
            return " OF " + type.get();
        }
        return partition(table)
                .map(partition -> " PARTITION OF " + PgNames.quote(partition.parent()))
                .orElse("");
    }

    /** What stands for the columns when there are none: only a table that has them from nowhere needs to say so. */
    public static String noLines(Table table) {
        return head(table).isEmpty() ? " ()" : "";
    }

    /** What stands behind the columns. */
    public static String tail(Table table) {
        StringBuilder sql = new StringBuilder();
        List<Inheritance> parents = table.others(Inheritance.class);
        Optional<String> bound = partition(table).flatMap(Inheritance::bound);
        if (bound.isPresent()) {
            sql.append(' ').append(bound.get());
        } else if (!parents.isEmpty()) {
            sql.append(parents.stream()
                    .map(parent -> PgNames.quote(parent.parent()))
                    .collect(Collectors.joining(", ", " INHERITS (", ")")));
        }
        table.options()
                .get(PgOption.PARTITION_BY)
                .ifPresent(key -> sql.append(" PARTITION BY ").append(key));
        table.options()
                .get(PgOption.ACCESS_METHOD)
                .ifPresent(method -> sql.append(" USING ").append(PgNames.quote(method)));
        return sql.toString();
    }

    private static Optional<Inheritance> partition(Table table) {
        return table.others(Inheritance.class).stream()
                .filter(parent -> parent.bound().isPresent())
                .findFirst();
    }

    /** A table becomes one of a type, or of none any more; its columns must be those of the type. */
    public static List<Step> changeType(QualifiedName name, Table before, Table after) {
        Optional<String> is = after.options().get(PgOption.OF_TYPE);
        if (before.options().get(PgOption.OF_TYPE).equals(is)) {
            return List.of();
        }
        return List.of(Step.clause(name, is.map(type -> "OF " + type).orElse("NOT OF")));
    }
}
