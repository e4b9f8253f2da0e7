/** The SQL of PostgreSQL's objects. */
@NullMarked
package io.nestflux.plan.postgres;

import org.jspecify.annotations.NullMarked;
