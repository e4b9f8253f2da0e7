/** The quotes, comments, names and literals of MySQL and MariaDB. */
@NullMarked
package io.nestflux.sql.mysql;

import org.jspecify.annotations.NullMarked;
