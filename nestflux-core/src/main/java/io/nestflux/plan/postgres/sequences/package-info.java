/**
 * PostgreSQL's sequences: those that stand alone, and those behind identity and serial columns.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres.sequences;

import org.jspecify.annotations.NullMarked;
