/**
 * The catalog queries for PostgreSQL.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.introspect.postgres;

import org.jspecify.annotations.NullMarked;
