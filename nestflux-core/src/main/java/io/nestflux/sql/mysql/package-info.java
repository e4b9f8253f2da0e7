/**
 * The quotes, comments, names and literals of MySQL and MariaDB.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.sql.mysql;

import org.jspecify.annotations.NullMarked;
