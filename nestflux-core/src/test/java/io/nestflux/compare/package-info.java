/** What leads from one schema to another, wherever they come from. */
@NullMarked
package io.nestflux.compare;

import org.jspecify.annotations.NullMarked;
