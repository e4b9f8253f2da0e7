package io.nestflux.types;

import io.nestflux.table.Column;
import io.nestflux.table.TableDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** How the source of a table class calls its columns, and itself. */
final class TableFields {

    private TableFields() {}

    /** The field that holds a column, in the table's class or in one that it extends. */
    static Optional<Field> of(Column<?> column) {
        return fields(column.table().getClass())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> value(field, column.table()) instanceof Column<?> held
                        && held.table() == column.table()
                        && held.name().equals(column.name()))
                .findFirst();
    }

    /** The constant of the table class that holds this table. */
    static Optional<Field> constant(TableDefinition table) {
        return fields(table.getClass())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> value(field, table) == table)
                .findFirst();
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == TableDefinition.class
                ? Stream.of()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }

    private static Object value(Field field, TableDefinition table) {
        try {
            field.setAccessible(true);
            Object held = field.get(table);
            return held == null ? "" : held;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed); // it was just opened
        }
    }
}
