/**
 * The quotes, comments, names and literals of PostgreSQL.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.sql.postgres;

import org.jspecify.annotations.NullMarked;
