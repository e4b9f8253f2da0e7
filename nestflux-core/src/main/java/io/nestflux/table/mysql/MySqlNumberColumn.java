package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.table.ColumnHooks;

/**
 * A column of a number.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class MySqlNumberColumn<T, B extends MySqlNumberColumn<T, B>> extends MySqlColumn<T, B> {

    private final String plainType;

    MySqlNumberColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type);
        this.plainType = type.sql();
    }

    /** No negative numbers. */
    public B unsigned() {
        String type = ColumnHooks.type(this);
        if (!type.endsWith(" zerofill") && !type.endsWith(" unsigned")) {
            ColumnHooks.type(this, type + " unsigned");
        }
        return self();
    }

    /** Filled up with zeros for display; it is unsigned too, as the server makes it. */
    public B zerofill() {
        ColumnHooks.type(this, plainType + " unsigned zerofill");
        return self();
    }
}
