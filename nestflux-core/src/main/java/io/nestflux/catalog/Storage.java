package io.nestflux.catalog;

import io.nestflux.Api;

/** Where a long value of a column goes (PostgreSQL). */
@Api(Api.Use.CALL)
public enum Storage {
    /** In the row, as it is. */
    PLAIN,
    /** Beside the row, as it is. */
    EXTERNAL,
    /** Compressed, then beside the row. */
    EXTENDED,
    /** Compressed, in the row as long as that goes. */
    MAIN
}
