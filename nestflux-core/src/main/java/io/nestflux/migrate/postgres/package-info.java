/**
 * What running migrations asks of PostgreSQL: the lock, the session, transactions and their limits.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.migrate.postgres;

import org.jspecify.annotations.NullMarked;
