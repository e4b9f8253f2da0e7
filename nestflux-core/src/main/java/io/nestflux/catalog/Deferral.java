package io.nestflux.catalog;

import io.nestflux.Api;

/** When a constraint of PostgreSQL is checked. */
@Api(Api.Use.CALL)
public enum Deferral {
    NOT_DEFERRABLE,
    DEFERRABLE,
    INITIALLY_DEFERRED
}
