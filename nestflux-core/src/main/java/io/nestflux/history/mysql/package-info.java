/** The history table's SQL for MySQL and MariaDB. */
@NullMarked
package io.nestflux.history.mysql;

import org.jspecify.annotations.NullMarked;
