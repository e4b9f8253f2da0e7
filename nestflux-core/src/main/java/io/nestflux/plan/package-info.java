/** Changes become ordered statements, each with its hazards and its transaction needs. */
@NullMarked
package io.nestflux.plan;

import org.jspecify.annotations.NullMarked;
