package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/** What roles may do with a schema: {@code onSchema("app").grantTo("clerk").usage()}. */
@Api(Api.Use.CALL)
public final class PgSchemaGrant extends PgGrant<PgSchemaGrant> {

    PgSchemaGrant(PgRightsTarget target, List<String> roles) {
        super(target, roles);
    }

    /** They may look for objects in it. */
    public PgSchemaGrant usage() {
        return may("USAGE");
    }

    /** They may create objects in it. */
    public PgSchemaGrant create() {
        return may("CREATE");
    }

    /** They may do whatever the server knows. */
    public PgSchemaGrant all() {
        return may("ALL");
    }
}
