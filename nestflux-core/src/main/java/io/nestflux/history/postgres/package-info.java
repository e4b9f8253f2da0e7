/**
 * PostgreSQL's SQL for the history table.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.history.postgres;

import org.jspecify.annotations.NullMarked;
