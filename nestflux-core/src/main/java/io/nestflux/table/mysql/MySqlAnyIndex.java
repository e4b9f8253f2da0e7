package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.IndexBuilder;
import java.util.Optional;

/**
 * What all kinds of index have in common.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class MySqlAnyIndex<B extends MySqlAnyIndex<B>> extends IndexBuilder<B> {

    MySqlAnyIndex(MySqlTable table, Optional<String> name) {
        super(table, name);
    }

    /** Kept up to date, but no query uses it. */
    public B invisible() {
        option(MySqlOption.INVISIBLE, true);
        return self();
    }

    /** A further option as SQL: {@code with("m", "8")}. */
    public B with(String name, String sql) {
        option(MySqlOption.with(name), sql);
        return self();
    }

    /** The size of its blocks. */
    public B keyBlockSize(int kilobytes) {
        option(MySqlOption.KEY_BLOCK_SIZE, (long) kilobytes);
        return self();
    }
}
