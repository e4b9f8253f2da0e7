package io.nestflux.migrate;

import io.nestflux.Api;

/** What to do when a newer release has applied migrations that the directory does not know, after all that it knows. */
@Api(Api.Use.CALL)
public enum FuturePolicy {
    /** Run nothing, and let the older release start: a rolling deployment, or a way back to it. */
    ALLOW,
    /** Fail. */
    FAIL
}
