package io.nestflux.table.postgres;

import io.nestflux.Api;

/**
 * A column of a type of fixed length that has no options of its own: numbers, booleans, uuid, points, ...
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgPlainColumn<T> extends PgValueColumn<T, PgPlainColumn<T>> {

    PgPlainColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }
}
