/** Two things that have a schema are compared: databases, models, migrations, SQL files. */
@NullMarked
package io.nestflux.compare;

import org.jspecify.annotations.NullMarked;
