@NullMarked
package io.nestflux.pull;

import org.jspecify.annotations.NullMarked;
