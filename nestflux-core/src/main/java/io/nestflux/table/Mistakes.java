package io.nestflux.table;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.lang.reflect.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with a whole schema, so that it is told at once and not one by one. */
final class Mistakes {

    private final Class<?> schemaClass;
    private final Set<String> found = new LinkedHashSet<>();

    Mistakes(Class<?> schemaClass) {
        this.schemaClass = schemaClass;
    }

    String schemaName() {
        return schemaClass.getSimpleName();
    }

    void ofSchema(String problem, String hint) {
        add(schemaClass.getName(), problem, hint);
    }

    void of(TableDefinition table, String problem, String hint) {
        add(table.getClass().getName(), problem, hint);
    }

    void of(ColumnSpec column, String problem, String hint) {
        add(place(column), problem, hint);
    }

    /** A mistake that a dialect found in a finished table, where columns are only names. */
    void of(TableDefinition table, Mistake mistake) {
        Optional<ColumnSpec> column = table.columns.stream()
                .filter(candidate -> candidate.name.equals(mistake.column()))
                .findFirst();
        column.ifPresentOrElse(
                known -> of(known, mistake.problem(), mistake.hint()),
                () -> of(table, mistake.problem(), mistake.hint()));
    }

    void ofAll(TableDefinition table, List<Mistake> mistakes) {
        mistakes.forEach(mistake -> of(table, mistake));
    }

    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        String count = found.size() == 1 ? "a mistake" : found.size() + " mistakes";
        throw new NestFluxException(
                ErrorCode.MODEL_INVALID,
                schemaClass.getName() + " and its tables have " + count + ":\n" + String.join("\n", found),
                "correct the classes named above and run the same command again");
    }

    private void add(String place, String problem, String hint) {
        found.add("  " + place + ": " + problem + "\n    (" + hint + ")");
    }

    private static String place(ColumnSpec column) {
        Class<?> tableClass = column.table.getClass();
        return tableClass.getName()
                + field(column, tableClass).map(name -> "." + name).orElse(", column " + column.name);
    }

    /** Only messages look at fields: the model itself knows its columns because they registered themselves. */
    private static Optional<String> field(ColumnSpec column, Class<?> tableClass) {
        for (Class<?> type = tableClass; type != null && type != TableDefinition.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Column.class.isAssignableFrom(field.getType()) && holds(field, column)) {
                    return Optional.of(field.getName());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Field field, ColumnSpec column) {
        try {
            return field.trySetAccessible()
                    && field.get(column.table) instanceof ColumnBuilder<?, ?> builder
                    && builder.spec() == column;
        } catch (IllegalAccessException unreadable) {
            return false;
        }
    }
}
