/** Takes over from another migration tool: its files as migrations, and what it has applied as applied. */
@NullMarked
package io.nestflux.adopt;

import org.jspecify.annotations.NullMarked;
