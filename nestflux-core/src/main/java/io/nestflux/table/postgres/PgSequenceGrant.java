package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/** What roles may do with a sequence: {@code onSequence("app", "invoice_no").grantTo("clerk").usage()}. */
@Api(Api.Use.CALL)
public final class PgSequenceGrant extends PgGrant<PgSequenceGrant> {

    PgSequenceGrant(PgRightsTarget target, List<String> roles) {
        super(target, roles);
    }

    /** They may draw numbers. */
    public PgSequenceGrant usage() {
        return may("USAGE");
    }

    /** They may look at the last number. */
    public PgSequenceGrant select() {
        return may("SELECT");
    }

    /** They may draw numbers and set the next one. */
    public PgSequenceGrant update() {
        return may("UPDATE");
    }

    /** They may do whatever the server knows. */
    public PgSequenceGrant all() {
        return may("ALL");
    }
}
