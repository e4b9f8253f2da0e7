/**
 * Tables that inherit from others, and partitions: what a change of the one means for the other.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres.inheritance;

import org.jspecify.annotations.NullMarked;
