/** Throw-away databases: created, used, dropped, and swept up when a crash left one behind. */
@NullMarked
package io.nestflux.scratch;

import org.jspecify.annotations.NullMarked;
