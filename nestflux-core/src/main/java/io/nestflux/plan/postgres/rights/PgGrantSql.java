package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.PgRoutineName;
import io.nestflux.plan.postgres.rights.PgRightsChange.PgRights;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/** What a role may do with an object. */
public final class PgGrantSql implements ObjectSql<Grant> {

    @Override
    public List<Step> create(ObjectId id, Grant grant) {
        return steps(grant, PgRights.USUAL, rights(grant));
    }

    @Override
    public List<Step> drop(ObjectId id, Grant grant) {
        return steps(grant, rights(grant), PgRights.USUAL);
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Grant before, Grant after) {
        return Optional.of(steps(after, rights(before), rights(after)));
    }

    private static List<Step> steps(Grant grant, PgRights before, PgRights after) {
        return new PgRightsChange(before, after).steps("", " ON " + target(grant.on()), PgRoles.sql(grant.role()));
    }

    static PgRights rights(Grant grant) {
        return new PgRights(grant.privileges(), grant.grantable(), grant.revoked());
    }

    /** Views are tables here, and aggregates functions (manual, GRANT). */
    static String target(ObjectId id) {
        return switch (id.kind().family()) {
            case SCHEMAS -> "SCHEMA " + PgNames.quote(id.name());
            case RELATIONS -> "TABLE " + PgNames.quote(id.qualifiedName());
            case SEQUENCES -> "SEQUENCE " + PgNames.quote(id.qualifiedName());
            case TYPES -> (id.kind() == Kind.DOMAIN ? "DOMAIN " : "TYPE ") + PgNames.quote(id.qualifiedName());
            case ROUTINES ->
                (id.kind() == Kind.PROCEDURE ? "PROCEDURE " : "FUNCTION ") + PgRoutineName.quote(id.qualifiedName());
            case EXTENSIONS, COLLATIONS, PARTS, RIGHTS, OTHERS ->
                throw new IllegalArgumentException("nobody has rights on " + id);
        };
    }
}
