/**
 * Migration files: their names, their lock file, their statements.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.migration;

import org.jspecify.annotations.NullMarked;
