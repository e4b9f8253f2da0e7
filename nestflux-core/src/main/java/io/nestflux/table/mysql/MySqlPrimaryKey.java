package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.KeyBuilder;
import java.util.List;

/** The primary key of a table. Its name is always {@code PRIMARY}. */
@Api(Api.Use.CALL)
public final class MySqlPrimaryKey extends KeyBuilder<MySqlPrimaryKey> {

    MySqlPrimaryKey(MySqlTable table, List<? extends MySqlIndexTerm> columns) {
        super(table, true);
        terms(columns);
    }

    /** Rows with equal values may not overlap in a period (MariaDB). */
    public MySqlPrimaryKey withoutOverlaps(String period) {
        option(MySqlOption.WITHOUT_OVERLAPS, period);
        return this;
    }

    /** The size of its blocks. */
    public MySqlPrimaryKey keyBlockSize(int kilobytes) {
        option(MySqlOption.KEY_BLOCK_SIZE, (long) kilobytes);
        return this;
    }
}
