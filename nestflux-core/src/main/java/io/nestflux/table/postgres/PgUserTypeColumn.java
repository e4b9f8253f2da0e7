package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.ColumnHooks;

/**
 * A column of a domain, a composite type or a range type, which it brings along.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgUserTypeColumn<T> extends PgVariableColumn<T, PgUserTypeColumn<T>> {

    PgUserTypeColumn(PgTable table, String name, PgUserType brought, PgType<T> type) {
        super(table, name, type);
        ColumnHooks.brings(this, brought.brings(table.qualifiedName().schema()));
    }
}
