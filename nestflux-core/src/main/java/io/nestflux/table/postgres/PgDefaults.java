package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.postgres.PgRightsTarget.Future;

/**
 * Default privileges: rights on all that is in a schema, and on all that will be created there:
 * {@code byDefault("app").onTables().grantTo("reader").select()}. What the schema class itself lists is given them,
 * too.
 */
@Api(Api.Use.CALL)
public final class PgDefaults {

    private final PgRules rules;
    private final String schema;
    private final String owner;

    PgDefaults(PgRules rules, String schema, String owner) {
        this.rules = rules;
        this.schema = schema;
        this.owner = owner;
    }

    /** Only what that role will create is meant, instead of what migrations create. */
    public PgDefaults madeBy(String role) {
        return new PgDefaults(rules, schema, role);
    }

    /** On tables and views. */
    public PgRights<PgTableGrant> onTables() {
        return new PgRights<>(rules, on("TABLES"), PgTableGrant::new);
    }

    /** On sequences, those of identity and serial columns among them. */
    public PgRights<PgSequenceGrant> onSequences() {
        return new PgRights<>(rules, on("SEQUENCES"), PgSequenceGrant::new);
    }

    /** On functions, procedures and aggregates. */
    public PgRights<PgUseGrant> onFunctions() {
        return new PgRights<>(rules, on("FUNCTIONS"), PgUseGrant::new);
    }

    /** On types and domains. */
    public PgRights<PgUseGrant> onTypes() {
        return new PgRights<>(rules, on("TYPES"), PgUseGrant::new);
    }

    private PgRightsTarget on(String objects) {
        return new Future(schema, owner, objects);
    }
}
