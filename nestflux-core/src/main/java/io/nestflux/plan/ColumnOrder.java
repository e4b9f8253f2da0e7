package io.nestflux.plan;

import io.nestflux.Api;

/** Whether the order of a table's columns counts. */
@Api(Api.Use.CALL)
public enum ColumnOrder {
    /** New columns go where the model has them where that costs nothing; the others stay where they are. */
    IGNORE,
    /**
     * Columns are moved until they stand as in the model (MySQL and MariaDB). The server then writes the whole table
     * anew. PostgreSQL has no way to move a column.
     */
    FOLLOW
}
