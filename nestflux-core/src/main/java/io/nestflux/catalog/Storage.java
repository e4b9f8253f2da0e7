package io.nestflux.catalog;

/** Where a long value of a column goes (PostgreSQL). */
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
