/**
 * The history table's SQL for MySQL and MariaDB.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.history.mysql;

import org.jspecify.annotations.NullMarked;
