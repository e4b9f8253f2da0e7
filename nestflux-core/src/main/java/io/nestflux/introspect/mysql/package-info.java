/**
 * The catalog queries for MySQL and MariaDB.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.introspect.mysql;

import org.jspecify.annotations.NullMarked;
