/** The catalog queries for PostgreSQL. */
@NullMarked
package io.nestflux.introspect.postgres;

import org.jspecify.annotations.NullMarked;
