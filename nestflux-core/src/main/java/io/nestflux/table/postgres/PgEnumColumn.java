package io.nestflux.table.postgres;

/**
 * A column of an enum type, which it brings along.
 *
 * @param <T> the Java type of its values
 */
public final class PgEnumColumn<T> extends PgValueColumn<T, PgEnumColumn<T>> {

    PgEnumColumn(PgTable table, String name, PgEnum<T> type) {
        super(table, name, type.columnType(table.qualifiedName().schema()));
        brings(type.brings(table.qualifiedName().schema()));
    }
}
