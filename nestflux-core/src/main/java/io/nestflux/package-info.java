/**
 * The front door of NestFlux: configuration, the operations, their results and the one exception.
 *
 * <p>What applications may touch is marked {@link io.nestflux.Api}, here and in the other packages. All else is
 * internal, however public.
 */
@NullMarked
package io.nestflux;

import org.jspecify.annotations.NullMarked;
