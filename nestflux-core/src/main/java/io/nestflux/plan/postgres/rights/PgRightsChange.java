package io.nestflux.plan.postgres.rights;

import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * From some rights of a role to others. What is taken goes first, because a right on a whole table takes those on its
 * columns along when it goes (manual, REVOKE); these are then given again.
 *
 * @param before what the role has
 * @param after what it is to have
 */
record PgRightsChange(PgRights before, PgRights after) {

    /**
     * Rights beyond or short of what the server gives by itself.
     *
     * @param privileges what may be done
     * @param grantable those that may be handed on
     * @param revoked those that the server gives and that were taken away
     */
    record PgRights(List<String> privileges, List<String> grantable, List<String> revoked) {

        static final PgRights USUAL = new PgRights(List.of(), List.of(), List.of());

        /** What of these others have, too. */
        PgRights among(PgRights others) {
            return new PgRights(
                    common(privileges, others.privileges),
                    common(grantable, others.grantable),
                    common(revoked, others.revoked));
        }

        private static List<String> common(List<String> some, List<String> others) {
            return some.stream().filter(others::contains).toList();
        }
    }

    /**
     * The statements.
     *
     * @param prefix what stands before the verb: empty, or {@code ALTER DEFAULT PRIVILEGES …}
     * @param object {@code ON TABLE …}
     * @param role the role, as SQL
     */
    List<Step> steps(String prefix, String object, String role) {
        List<Step> steps = new ArrayList<>();
        List<String> taken = PgPrivileges.without(before.privileges(), after.privileges());
        taken.addAll(PgPrivileges.without(after.revoked(), before.revoked()));
        List<String> noLongerGrantable = PgPrivileges.without(before.grantable(), after.grantable());
        noLongerGrantable.retainAll(after.privileges());
        revoke(steps, prefix + "REVOKE ", withoutColumnsOf(taken), object, role);
        revoke(steps, prefix + "REVOKE GRANT OPTION FOR ", noLongerGrantable, object, role);

        Set<String> given = new TreeSet<>(PgPrivileges.without(after.privileges(), before.privileges()));
        given.addAll(PgPrivileges.without(before.revoked(), after.revoked()));
        given.addAll(PgPrivileges.without(after.grantable(), before.grantable()));
        given.addAll(lostWith(taken));
        given.addAll(lostWith(noLongerGrantable));
        List<String> plain = PgPrivileges.without(given, after.grantable());
        List<String> handedOn = PgPrivileges.without(given, plain);
        if (!plain.isEmpty()) {
            steps.add(Step.statement(prefix + "GRANT " + PgPrivileges.list(plain) + object + " TO " + role));
        }
        if (!handedOn.isEmpty()) {
            steps.add(Step.statement(
                    prefix + "GRANT " + PgPrivileges.list(handedOn) + object + " TO " + role + " WITH GRANT OPTION"));
        }
        return steps;
    }

    private static void revoke(List<Step> steps, String verb, Collection<String> what, String object, String role) {
        if (!what.isEmpty()) {
            steps.add(Step.statement(verb + PgPrivileges.list(what) + object + " FROM " + role));
        }
    }

    private static List<String> withoutColumnsOf(List<String> taken) {
        return taken.stream()
                .filter(privilege ->
                        PgPrivileges.column(privilege).isEmpty() || !taken.contains(PgPrivileges.word(privilege)))
                .toList();
    }

    /** Rights on columns that stay, and go with the same right on the whole table. */
    private List<String> lostWith(List<String> taken) {
        return after.privileges().stream()
                .filter(privilege -> !PgPrivileges.column(privilege).isEmpty())
                .filter(privilege -> taken.contains(PgPrivileges.word(privilege)))
                .toList();
    }
}
