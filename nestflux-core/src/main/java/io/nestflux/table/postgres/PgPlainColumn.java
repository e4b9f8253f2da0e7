package io.nestflux.table.postgres;

/**
 * A column of a type of fixed length that has no options of its own: numbers, booleans, uuid, points, ...
 *
 * @param <T> the Java type of its values
 */
public final class PgPlainColumn<T> extends PgValueColumn<T, PgPlainColumn<T>> {

    PgPlainColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }
}
