package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.RoleReferences;
import io.nestflux.sql.postgres.PgNames;
import java.util.Collection;
import java.util.stream.Collectors;

/** Roles as they stand in statements. */
final class PgRoles {

    private PgRoles() {}

    static String sql(String role) {
        return role.equals(RoleReferences.EVERYBODY) ? "PUBLIC" : PgNames.quote(role);
    }

    static String sql(Collection<String> roles) {
        return roles.stream().map(PgRoles::sql).collect(Collectors.joining(", "));
    }
}
