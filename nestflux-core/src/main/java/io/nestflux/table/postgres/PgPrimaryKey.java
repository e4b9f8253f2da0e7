package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/** The primary key of a table. */
@Api(Api.Use.CALL)
public final class PgPrimaryKey extends PgKey<PgPrimaryKey> {

    PgPrimaryKey(PgTable table, List<? extends PgTable.Column<?>> columns) {
        super(table, true);
        terms(columns);
    }
}
