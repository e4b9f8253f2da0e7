package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.DefaultPrivileges;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.rights.PgRightsChange.PgRights;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/** What roles may do with objects that are made later. */
public final class PgDefaultPrivilegesSql implements ObjectSql<DefaultPrivileges> {

    @Override
    public List<Step> create(ObjectId id, DefaultPrivileges privileges) {
        return steps(id, privileges, PgRights.USUAL, rights(privileges));
    }

    @Override
    public List<Step> drop(ObjectId id, DefaultPrivileges privileges) {
        return steps(id, privileges, rights(privileges), PgRights.USUAL);
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, DefaultPrivileges before, DefaultPrivileges after) {
        return Optional.of(steps(id, after, rights(before), rights(after)));
    }

    private static List<Step> steps(ObjectId id, DefaultPrivileges privileges, PgRights before, PgRights after) {
        String prefix = "ALTER DEFAULT PRIVILEGES"
                + (privileges.owner().isEmpty() ? "" : " FOR ROLE " + PgNames.quote(privileges.owner()))
                + (id.schema().isEmpty() ? "" : " IN SCHEMA " + PgNames.quote(id.schema()))
                + " ";
        return new PgRightsChange(before, after)
                .steps(prefix, " ON " + privileges.objects(), PgRoles.sql(privileges.role()));
    }

    static PgRights rights(DefaultPrivileges privileges) {
        return new PgRights(privileges.privileges(), privileges.grantable(), privileges.revoked());
    }
}
