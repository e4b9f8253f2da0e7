package io.nestflux.generate;

import io.nestflux.Api;

/** What to do when a live database is not what the last migration left. */
@Api(Api.Use.CALL)
public enum DriftPolicy {
    /** Say exactly how it differs, and stop. */
    STOP,
    /** Compare with what the migrations say, as if the database had not drifted. */
    IGNORE,
    /**
     * Take it over: what was done by hand becomes a migration, which a database that has it only records; what of it
     * the model does not have goes again with the next.
     */
    ADOPT
}
