package io.nestflux.table.postgres;

import io.nestflux.Api;

/**
 * A column of a type of variable length without a collation: numeric, bytea, json, ranges, custom types, ...
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgStoredColumn<T> extends PgVariableColumn<T, PgStoredColumn<T>> {

    PgStoredColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }
}
