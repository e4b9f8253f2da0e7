package io.nestflux.table.mysql;

import io.nestflux.Api;

/**
 * A column of a number with a fraction.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class MySqlDecimalColumn<T> extends MySqlNumberColumn<T, MySqlDecimalColumn<T>> {

    MySqlDecimalColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type);
    }
}
