package io.nestflux.catalog;

/** Methods that compress a column's long values (PostgreSQL). */
public enum Compression {
    PGLZ,
    LZ4
}
