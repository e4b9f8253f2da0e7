package io.nestflux.plan.postgres.rights;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Policy;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Policies of row-level security. {@code ALTER POLICY} can neither change the command nor take a condition away
 * (manual, ALTER POLICY): such a policy is dropped and created.
 */
public final class PgPolicySql implements ObjectSql<Policy> {

    @Override
    public List<Step> create(ObjectId id, Policy policy) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement("CREATE POLICY " + place(id)
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command().equals("ALL") ? "" : " FOR " + policy.command())
                + to(policy)
                + condition("USING", policy.using())
                + condition("WITH CHECK", policy.withCheck())));
        steps.addAll(PgComments.onNew(id, policy.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Policy policy) {
        return List.of(Step.statement("DROP POLICY " + place(id)));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Policy before, Policy after) {
        if (before.permissive() != after.permissive()
                || !before.command().equals(after.command())
                || isTakenAway(before.using(), after.using())
                || isTakenAway(before.withCheck(), after.withCheck())) {
            return Optional.empty();
        }
        String changes = (before.roles().equals(after.roles()) ? "" : to(after))
                + (before.using().equals(after.using()) ? "" : condition("USING", after.using()))
                + (before.withCheck().equals(after.withCheck()) ? "" : condition("WITH CHECK", after.withCheck()));
        List<Step> steps = new ArrayList<>();
        if (!changes.isEmpty()) {
            steps.add(Step.statement("ALTER POLICY " + place(id) + changes));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static boolean isTakenAway(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isEmpty();
    }

    private static String place(ObjectId id) {
        return PgNames.quote(id.name()) + " ON " + PgNames.quote(id.tableName());
    }

    private static String to(Policy policy) {
        return " TO " + PgRoles.sql(policy.roles());
    }

    private static String condition(String words, Optional<String> expression) {
        return expression
                .map(text -> "\n    " + words + " (" + PgExpressions.writable(text) + ")")
                .orElse("");
    }
}
