/**
 * What changes cost on MySQL and MariaDB, and how each is made while its table is in use.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.online.mysql;

import org.jspecify.annotations.NullMarked;
