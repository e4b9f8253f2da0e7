/** The SQL of MySQL's and MariaDB's objects. */
@NullMarked
package io.nestflux.plan.mysql;

import org.jspecify.annotations.NullMarked;
