package io.nestflux.table.mysql;

import io.nestflux.catalog.Options;
import io.nestflux.table.KeyBuilder;
import java.util.List;

/** The primary key of a table. Its name is always {@code PRIMARY}. */
public final class MySqlPrimaryKey extends KeyBuilder<MySqlPrimaryKey> {

    MySqlPrimaryKey(MySqlTable table, List<? extends MySqlIndexTerm> columns) {
        super(table, true);
        terms(columns);
    }

    /** Rows with equal values may not overlap in a period (MariaDB). */
    public MySqlPrimaryKey withoutOverlaps(String period) {
        option(Options.WITHOUT_OVERLAPS, period);
        return this;
    }

    /** The size of its blocks. */
    public MySqlPrimaryKey keyBlockSize(int kilobytes) {
        option(Options.KEY_BLOCK_SIZE, String.valueOf(kilobytes));
        return this;
    }
}
