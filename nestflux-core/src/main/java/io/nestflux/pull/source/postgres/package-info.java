/**
 * A catalog of PostgreSQL as Java source text.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.source.postgres;

import org.jspecify.annotations.NullMarked;
