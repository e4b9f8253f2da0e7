/** What running migrations asks of MySQL and MariaDB: the lock and the session. */
@NullMarked
package io.nestflux.migrate.mysql;

import org.jspecify.annotations.NullMarked;
