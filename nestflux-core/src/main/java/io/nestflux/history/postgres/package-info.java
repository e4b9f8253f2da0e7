/** PostgreSQL's SQL for the history table. */
@NullMarked
package io.nestflux.history.postgres;

import org.jspecify.annotations.NullMarked;
