/** From a model and a baseline to a migration that has been proven: request, baseline, desired, plan, proof, file. */
@NullMarked
package io.nestflux.generate;

import org.jspecify.annotations.NullMarked;
