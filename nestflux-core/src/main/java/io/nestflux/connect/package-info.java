/** How a database is reached: addresses without secrets in them, server products and versions. */
@NullMarked
package io.nestflux.connect;

import org.jspecify.annotations.NullMarked;
