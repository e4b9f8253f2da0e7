/** Tables that inherit from others, and partitions: what a change of the one means for the other. */
@NullMarked
package io.nestflux.plan.postgres.inheritance;

import org.jspecify.annotations.NullMarked;
