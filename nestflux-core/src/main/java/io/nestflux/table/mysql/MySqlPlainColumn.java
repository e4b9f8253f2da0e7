package io.nestflux.table.mysql;

import io.nestflux.Api;

/**
 * A column of a type that has no options of its own: boolean, bit, binary, json, year, vector, ...
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class MySqlPlainColumn<T> extends MySqlColumn<T, MySqlPlainColumn<T>> {

    MySqlPlainColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type);
    }
}
