package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.ColumnHooks;

/**
 * A {@code datetime} or {@code timestamp} column, which can keep itself at now.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class MySqlTemporalColumn<T> extends MySqlColumn<T, MySqlTemporalColumn<T>> {

    private final String now;

    MySqlTemporalColumn(MySqlTable table, String name, MySqlValueType<T> type, int fsp) {
        super(table, name, type);
        // the precision has to be the column's own (manual, 13.2.5)
        this.now = fsp == 0 ? "CURRENT_TIMESTAMP" : "CURRENT_TIMESTAMP(" + fsp + ")";
    }

    /** A row that says nothing gets the time of its insert. */
    public MySqlTemporalColumn<T> defaultNow() {
        ColumnHooks.expressionDefault(this, now);
        return this;
    }

    /** A row that changes gets the time of its change. */
    public MySqlTemporalColumn<T> onUpdateNow() {
        ColumnHooks.option(this, MySqlOption.ON_UPDATE, now);
        return this;
    }
}
