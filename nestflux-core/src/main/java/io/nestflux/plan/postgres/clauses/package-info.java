/**
 * The clauses that the SQL of many kinds of PostgreSQL's objects has: comments, expressions, storage parameters.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres.clauses;

import org.jspecify.annotations.NullMarked;
