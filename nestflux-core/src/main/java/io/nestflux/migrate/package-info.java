/** Applies migration files, one runner at a time, and records the truth about it. */
@NullMarked
package io.nestflux.migrate;

import org.jspecify.annotations.NullMarked;
