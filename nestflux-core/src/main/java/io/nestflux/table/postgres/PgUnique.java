package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/** A unique constraint of a table. */
@Api(Api.Use.CALL)
public final class PgUnique extends PgKey<PgUnique> {

    PgUnique(PgTable table) {
        super(table, false);
    }

    /** Its columns. */
    public PgUnique on(PgTable.Column<?>... columns) {
        terms(List.of(columns));
        return this;
    }

    /** NULLs are equal too: at most one row with NULL. PostgreSQL 15 and later. */
    public PgUnique nullsNotDistinct() {
        nullsEqual();
        return this;
    }
}
