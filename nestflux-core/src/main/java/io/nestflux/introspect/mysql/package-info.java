/** The catalog queries for MySQL and MariaDB. */
@NullMarked
package io.nestflux.introspect.mysql;

import org.jspecify.annotations.NullMarked;
