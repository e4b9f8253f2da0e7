package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.ColumnHooks;

/**
 * A column of a date or time, which can default to now.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgTemporalColumn<T> extends PgValueColumn<T, PgTemporalColumn<T>> {

    private final String now;

    PgTemporalColumn(PgTable table, String name, PgType<T> type, String now) {
        super(table, name, type);
        this.now = now;
    }

    /** A row that says nothing gets the time at which its transaction started. */
    public PgTemporalColumn<T> defaultNow() {
        ColumnHooks.expressionDefault(this, now);
        return this;
    }
}
