package io.nestflux.pull.source.mysql;

/** How a default is told as a value of Java. */
enum MySqlLiteral {
    /** Only as SQL. */
    NONE,
    TEXT,
    INTEGER,
    LONG,
    DECIMAL,
    FLOAT,
    DOUBLE,
    BOOLEAN,
    BITS,
    BYTES,
    DATE,
    TIME,
    DATETIME,
    INSTANT,
    YEAR,
    LABEL,
    LABELS
}
