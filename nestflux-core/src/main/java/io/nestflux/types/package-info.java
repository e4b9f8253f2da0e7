/** Writes records for the rows of tables and views, and keeps them in step with the table classes. */
@NullMarked
package io.nestflux.types;

import org.jspecify.annotations.NullMarked;
