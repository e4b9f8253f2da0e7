package io.nestflux.catalog;

/** What a routine says of its use of rows, if it is not just {@code CONTAINS SQL} (MySQL, MariaDB). */
public enum DataAccess {
    NO_SQL,
    READS_SQL_DATA,
    MODIFIES_SQL_DATA
}
