/** What running migrations asks of PostgreSQL: the lock, the session, transactions and their limits. */
@NullMarked
package io.nestflux.migrate.postgres;

import org.jspecify.annotations.NullMarked;
