/** Migration files: their names, their lock file, their statements. */
@NullMarked
package io.nestflux.migration;

import org.jspecify.annotations.NullMarked;
