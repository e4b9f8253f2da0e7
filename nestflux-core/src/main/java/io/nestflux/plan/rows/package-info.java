/**
 * Rows that belong to the schema: what becomes of them, in which order, and what must be true of them before.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.rows;

import org.jspecify.annotations.NullMarked;
