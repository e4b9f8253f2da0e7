/**
 * The names and literals of PostgreSQL, and what a session and a server of a version make of them. They stand on the
 * ground, which knows nothing of them.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.sql.postgres;

import org.jspecify.annotations.NullMarked;
