/**
 * What changes cost on PostgreSQL, and how each is made while its table is in use.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.online.postgres;

import org.jspecify.annotations.NullMarked;
