package io.nestflux.catalog;

import java.util.Set;
import java.util.TreeSet;

/** Which roles a catalog names. Roles are no part of any catalog: they belong to the whole server. */
public final class RoleReferences {

    /** What stands for everybody: no role can have that name. */
    public static final String EVERYBODY = "public";

    private final Set<String> roles = new TreeSet<>();

    private RoleReferences() {}

    /** Their names, without {@link #EVERYBODY}. */
    public static Set<String> in(Catalog catalog) {
        RoleReferences references = new RoleReferences();
        for (Schema schema : catalog.schemas()) {
            schema.objects(Grant.class).forEach(grant -> references.roles.add(grant.role()));
            schema.objects(DefaultPrivileges.class).forEach(references::add);
            for (Table table : schema.tables()) {
                table.others(Policy.class).forEach(policy -> references.roles.addAll(policy.roles()));
            }
        }
        references.roles.remove(EVERYBODY);
        return references.roles;
    }

    private void add(DefaultPrivileges privileges) {
        roles.add(privileges.role());
        if (!privileges.owner().isEmpty()) {
            roles.add(privileges.owner());
        }
    }
}
