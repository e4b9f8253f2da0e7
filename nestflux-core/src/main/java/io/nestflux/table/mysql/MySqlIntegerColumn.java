package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.table.ColumnHooks;
import java.util.Optional;

/**
 * A column of a whole number, which the server can count.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class MySqlIntegerColumn<T> extends MySqlNumberColumn<T, MySqlIntegerColumn<T>> {

    private final String plainType;

    MySqlIntegerColumn(MySqlTable table, String name, MySqlValueType<T> type) {
        super(table, name, type);
        this.plainType = type.sql();
    }

    /** Numbered by the server. The column is not null and must be the first of a key. */
    public MySqlIntegerColumn<T> autoIncrement() {
        ColumnHooks.numbering(this, Identity.Mode.AUTO_INCREMENT, Optional.empty(), SequenceOptions.DEFAULT);
        return this;
    }

    /**
     * How many digits clients are told to show. MySQL forgets it, but for {@code tinyint(1)}; MariaDB does not. Comes
     * before {@link #unsigned()}.
     */
    public MySqlIntegerColumn<T> width(int digits) {
        ColumnHooks.type(this, plainType + "(" + digits + ")");
        return this;
    }

    /** Filled up with zeros to a width for display; it is unsigned too, as the server makes it. */
    public MySqlIntegerColumn<T> zerofill(int width) {
        ColumnHooks.type(this, plainType + "(" + width + ") unsigned zerofill");
        return this;
    }
}
