/** Tables, columns and schema classes for MySQL and MariaDB. */
@NullMarked
package io.nestflux.table.mysql;

import org.jspecify.annotations.NullMarked;
