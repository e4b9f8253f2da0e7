@NullMarked
package io.nestflux.pull.merge;

import org.jspecify.annotations.NullMarked;
