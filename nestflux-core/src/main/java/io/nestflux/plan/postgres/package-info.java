/**
 * The SQL of PostgreSQL's objects.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres;

import org.jspecify.annotations.NullMarked;
