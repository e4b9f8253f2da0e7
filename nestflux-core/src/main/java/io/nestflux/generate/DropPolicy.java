package io.nestflux.generate;

import io.nestflux.Api;

/** What becomes of columns and tables that a schema class no longer has. */
@Api(Api.Use.CALL)
public enum DropPolicy {
    /** What is gone from the class is dropped; what was held back before stays so. */
    USUAL,
    /** What is gone from the class is held back: it stays, and no longer has to be given. */
    DEFER,
    /** What is gone from the class is dropped, and so is all that was held back. */
    NOW
}
