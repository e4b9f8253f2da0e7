package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.postgres.PgRightsTarget.Future;

/**
 * Default privileges: rights on all that is in a schema, and on all that will be created there:
 * {@code byDefault("app").onTables().grantTo("reader").select()}. What the schema class itself lists is given them,
 * too, unless they are {@link #unlistedOnly}.
 */
@Api(Api.Use.CALL)
public final class PgDefaults {

    private final PgRules rules;
    private final String schema;
    private final String owner;
    private final boolean unlistedOnly;

    PgDefaults(PgRules rules, String schema, String owner, boolean unlistedOnly) {
        this.rules = rules;
        this.schema = schema;
        this.owner = owner;
        this.unlistedOnly = unlistedOnly;
    }

    /** Only what that role will create is meant, instead of what migrations create. */
    public PgDefaults madeBy(String role) {
        return new PgDefaults(rules, schema, role, unlistedOnly);
    }

    /** Only what is not listed is meant: what the schema class lists has just the rights that are told of it. */
    public PgDefaults unlistedOnly() {
        return new PgDefaults(rules, schema, owner, true);
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
        return new Future(schema, owner, objects, unlistedOnly);
    }
}
