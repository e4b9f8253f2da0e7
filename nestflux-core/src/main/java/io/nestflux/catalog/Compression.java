package io.nestflux.catalog;

import io.nestflux.Api;

/** Methods that compress a column's long values (PostgreSQL). */
@Api(Api.Use.CALL)
public enum Compression {
    PGLZ,
    LZ4
}
