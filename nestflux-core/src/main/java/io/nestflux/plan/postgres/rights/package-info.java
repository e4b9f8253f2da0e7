/** Who may do what: grants, default privileges, policies. */
@NullMarked
package io.nestflux.plan.postgres.rights;

import org.jspecify.annotations.NullMarked;
