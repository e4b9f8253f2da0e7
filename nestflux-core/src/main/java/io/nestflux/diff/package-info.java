/** Two catalogs become the changes that lead from the first to the second. */
@NullMarked
package io.nestflux.diff;

import org.jspecify.annotations.NullMarked;
