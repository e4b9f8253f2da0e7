package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Compression;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Storage;
import io.nestflux.table.ColumnHooks;

/**
 * A column of a type of variable length: the server can be told how to store it.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgVariableColumn<T, B extends PgVariableColumn<T, B>> extends PgValueColumn<T, B> {

    PgVariableColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }

    PgVariableColumn(PgColumn<?, ?> same, PgType<T> type) {
        super(same, type);
    }

    /** In the row or beside it, compressed or not. */
    public B storage(Storage storage) {
        ColumnHooks.option(this, PgOption.STORAGE, storage);
        return self();
    }

    /** What compresses it. */
    public B compression(Compression compression) {
        ColumnHooks.option(this, PgOption.COMPRESSION, compression);
        return self();
    }
}
