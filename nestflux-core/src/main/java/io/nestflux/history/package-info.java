/**
 * The table in the database that records what was applied.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.history;

import org.jspecify.annotations.NullMarked;
