/**
 * A catalog of MySQL or MariaDB as Java source text.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.source.mysql;

import org.jspecify.annotations.NullMarked;
