package io.nestflux.plan.online;

import io.nestflux.Api;

/** Which tables are planned for as being in use. */
@Api(Api.Use.CALL)
public enum OnlinePolicy {
    /** Those of which the table class says so, and no others. */
    FALSE,
    /** Those too that are not small in the database at hand; without one, all that are there before. */
    TRUE,
    /** All that are there before, small ones too. */
    ALWAYS
}
