package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.ColumnHooks;

/**
 * A column of an enum type, which it brings along.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgEnumColumn<T> extends PgValueColumn<T, PgEnumColumn<T>> {

    PgEnumColumn(PgTable table, String name, PgEnum<T> type) {
        super(table, name, type.columnType(table.qualifiedName().schema()));
        ColumnHooks.brings(this, type.brings(table.qualifiedName().schema()));
    }
}
