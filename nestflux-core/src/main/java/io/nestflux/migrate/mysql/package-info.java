/**
 * What running migrations asks of MySQL and MariaDB: the lock and the session.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.migrate.mysql;

import org.jspecify.annotations.NullMarked;
