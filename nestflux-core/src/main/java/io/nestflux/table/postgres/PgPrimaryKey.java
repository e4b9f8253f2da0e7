package io.nestflux.table.postgres;

import java.util.List;

/** The primary key of a table. */
public final class PgPrimaryKey extends PgKey<PgPrimaryKey> {

    PgPrimaryKey(PgTable table, List<? extends PgTable.Column<?>> columns) {
        super(table, true);
        terms(columns);
    }
}
