/**
 * The SQL of MySQL's and MariaDB's objects.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.mysql;

import org.jspecify.annotations.NullMarked;
