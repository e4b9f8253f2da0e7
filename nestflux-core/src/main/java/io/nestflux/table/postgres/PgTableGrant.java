package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.Column;
import java.util.List;

/** What roles may do with a table or view: {@code grantTo("clerk").select().update(email, phone)}. */
@Api(Api.Use.CALL)
public final class PgTableGrant extends PgGrant<PgTableGrant> {

    PgTableGrant(PgRightsTarget target, List<String> roles) {
        super(target, roles);
    }

    /** They may read: everything, or these columns. */
    public PgTableGrant select(Column<?>... columns) {
        return may("SELECT", columns);
    }

    /** They may insert rows: whole ones, or values of these columns. */
    public PgTableGrant insert(Column<?>... columns) {
        return may("INSERT", columns);
    }

    /** They may change: everything, or these columns. */
    public PgTableGrant update(Column<?>... columns) {
        return may("UPDATE", columns);
    }

    /** They may delete rows. */
    public PgTableGrant delete() {
        return may("DELETE");
    }

    /** They may empty the table. */
    public PgTableGrant truncate() {
        return may("TRUNCATE");
    }

    /** They may refer to it with foreign keys: to any columns, or to these. */
    public PgTableGrant references(Column<?>... columns) {
        return may("REFERENCES", columns);
    }

    /** They may create triggers on it. */
    public PgTableGrant trigger() {
        return may("TRIGGER");
    }

    /** They may vacuum, analyze, lock, refresh and reindex it. PostgreSQL 17 and later. */
    public PgTableGrant maintain() {
        return may("MAINTAIN");
    }

    /** They may do whatever the server knows. */
    public PgTableGrant all() {
        return may("ALL");
    }
}
