package io.nestflux.generate;

import io.nestflux.Api;

/** What to do when a live database is not what the last migration left. */
@Api(Api.Use.CALL)
public enum DriftPolicy {
    /** Say exactly how it differs, and stop. */
    STOP,
    /** Compare with what the migrations say, as if the database had not drifted. */
    IGNORE,
    /** Compare with the database as it is: what was done by hand is undone, or kept where the model asks for it. */
    ADOPT
}
