/** The quotes, comments, names and literals of PostgreSQL. */
@NullMarked
package io.nestflux.sql.postgres;

import org.jspecify.annotations.NullMarked;
