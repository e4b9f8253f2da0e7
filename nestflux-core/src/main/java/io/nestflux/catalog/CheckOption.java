package io.nestflux.catalog;

import io.nestflux.Api;

/** Which conditions a row must meet that is written through a view. */
@Api(Api.Use.CALL)
public enum CheckOption {
    /** This view's own. */
    LOCAL,
    /** Those of the views below too. */
    CASCADED
}
