/** Tables, columns and schema classes for PostgreSQL. */
@NullMarked
package io.nestflux.table.postgres;

import org.jspecify.annotations.NullMarked;
