/** The table in the database that records what was applied. */
@NullMarked
package io.nestflux.history;

import org.jspecify.annotations.NullMarked;
