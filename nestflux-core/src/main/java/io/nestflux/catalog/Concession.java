package io.nestflux.catalog;

import io.nestflux.Api;

/**
 * What a table in use may suffer where a change has no gentle form: said for a run, or for one table in Java. Whatever
 * is not said is refused.
 */
@Api(Api.Use.CALL)
public enum Concession {
    /** The table and its indexes are written anew, while all wait (PostgreSQL). */
    REWRITE,
    /** All rows are read under a lock that keeps others waiting (PostgreSQL). */
    SCAN,
    /** Writers wait for as long as the statement takes; readers go on (MySQL, MariaDB). */
    SHARED,
    /** The server copies the table (MySQL, MariaDB). */
    COPY
}
