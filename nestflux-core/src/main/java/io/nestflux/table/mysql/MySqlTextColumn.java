package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.ColumnHooks;

/**
 * A column of text, or of labels: it has a character set and a collation.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class MySqlTextColumn<T> extends MySqlColumn<T, MySqlTextColumn<T>> {

    MySqlTextColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type);
    }

    /** Its character set, when it is not the table's. */
    public MySqlTextColumn<T> charset(String name) {
        ColumnHooks.option(this, MySqlOption.CHARSET, name);
        return this;
    }

    /** How it is sorted and compared, when that is not as in the table. */
    public MySqlTextColumn<T> collation(String name) {
        ColumnHooks.option(this, MySqlOption.COLLATION, name);
        return this;
    }

    void wrong(String problem, String hint) {
        ColumnHooks.mistake(this, problem, hint);
    }
}
