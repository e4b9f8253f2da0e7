/** A database becomes table classes: the other way round from what the rest of the house does. */
@NullMarked
package io.nestflux.pull;

import org.jspecify.annotations.NullMarked;
