/** Tenant schemas of PostgreSQL. */
@NullMarked
package io.nestflux.fleet.postgres;

import org.jspecify.annotations.NullMarked;
