/**
 * Who may do what: grants, default privileges, policies.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.plan.postgres.rights;

import org.jspecify.annotations.NullMarked;
