/**
 * Throw-away databases: created, used, dropped, and swept up when a crash left one behind.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.scratch;

import org.jspecify.annotations.NullMarked;
