package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DefaultPrivileges;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.rights.PgRightsChange.PgRights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rights that a new object is born with, where default privileges are in force. Those that the plan starts with
 * are, for it changes them last. What is to be given besides is given by the grants themselves; here is taken away what
 * nobody asked for.
 */
public final class PgInitialRights {

    private final Map<String, List<DefaultPrivileges>> inForce = new HashMap<>();
    private final Map<Receiver, Grant> wanted = new HashMap<>();

    private record Receiver(ObjectId on, String role) {}

    private PgInitialRights() {}

    public static PgInitialRights of(Catalog before, Catalog after) {
        PgInitialRights rights = new PgInitialRights();
        for (Schema schema : before.schemas()) {
            schema.objects(DefaultPrivileges.class).forEach(each -> rights.add(schema.name(), each));
        }
        if (rights.areUsual()) {
            return rights;
        }
        for (Schema schema : after.schemas()) {
            schema.objects(Grant.class)
                    .forEach(grant -> rights.wanted.put(new Receiver(grant.on(), grant.role()), grant));
        }
        return rights;
    }

    /** Those for what other roles create do not matter. */
    private void add(String schema, DefaultPrivileges privileges) {
        if (privileges.owner().isEmpty()) {
            inForce.computeIfAbsent(schema, missing -> new ArrayList<>()).add(privileges);
        }
    }

    /** Whether there are no default privileges in force. */
    public boolean areUsual() {
        return inForce.isEmpty();
    }

    /** What takes the rights away that nobody asked for. */
    List<Step> corrections(ObjectId created) {
        List<Step> steps = new ArrayList<>();
        for (DefaultPrivileges privileges : inForce.getOrDefault(created.schema(), List.of())) {
            if (privileges.objects().equals(DefaultPrivileges.objects(created.kind()))) {
                Grant grant = wanted.get(new Receiver(created, privileges.role()));
                PgRights initial = PgDefaultPrivilegesSql.rights(privileges);
                PgRights target = grant == null ? PgRights.USUAL : PgGrantSql.rights(grant);
                steps.addAll(new PgRightsChange(initial, target.among(initial))
                        .steps("", " ON " + PgGrantSql.target(created), PgRoles.sql(privileges.role())));
            }
        }
        return steps;
    }

    /** The same for the sequence behind a column. */
    List<Step> corrections(QualifiedName sequence) {
        return corrections(ObjectId.of(Kind.SEQUENCE, sequence));
    }
}
