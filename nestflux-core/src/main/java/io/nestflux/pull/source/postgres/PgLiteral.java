package io.nestflux.pull.source.postgres;

/** In which way a default that the server prints can be told as a value of Java. */
enum PgLiteral {
    /** In none: it is told as SQL. */
    NONE,
    /** {@code 'x'::text}. */
    TEXT,
    /** {@code true}. */
    BOOLEAN,
    /** {@code 1} for a whole number of four bytes or less. */
    INTEGER,
    /** {@code 1} for a whole number of eight bytes. */
    LONG,
    /** {@code 1.50}. */
    DECIMAL,
    /** {@code now()}. */
    NOW,
    /** {@code CURRENT_DATE}. */
    TODAY,
    /** {@code 'label'::schema.type}. */
    ENUM,
    /** {@code '{}'::text[]}. */
    ARRAY
}
