/** The front door of NestFlux: configuration, the operations, their results and the one exception. */
@NullMarked
package io.nestflux;

import org.jspecify.annotations.NullMarked;
