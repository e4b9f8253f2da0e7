/**
 * PostgreSQL's types and collations: how they are made and altered, and what becomes of the values stored in them.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres.types;

import org.jspecify.annotations.NullMarked;
