package io.nestflux.plan.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Check constraints. */
final class PgCheckSql implements ObjectSql<Check> {

    /** As it stands in {@code CREATE TABLE} and after {@code ADD}, but for {@code NOT VALID}. */
    static String definition(Check check) {
        return "CONSTRAINT " + PgNames.quote(check.name()) + " CHECK (" + PgExpressions.writable(check.expression())
                + ")"
                + (check.options().is(PgOption.NO_INHERIT) ? " NO INHERIT" : "")
                + (isEnforced(check) ? "" : " NOT ENFORCED");
    }

    private static boolean isEnforced(Check check) {
        return !check.options().is(PgOption.NOT_ENFORCED);
    }

    @Override
    public List<Step> create(ObjectId id, Check check) {
        boolean looksAtRows = isEnforced(check) && !check.options().is(PgOption.NOT_VALID);
        String clause = "ADD " + definition(check) + (check.options().is(PgOption.NOT_VALID) ? " NOT VALID" : "");
        List<Step> steps = new ArrayList<>();
        steps.add(
                looksAtRows
                        ? Step.clause(
                                id.tableName(),
                                clause,
                                Hazard.failsOnRows("if a row of " + id.tableName() + " breaks " + check.name()),
                                PgWaits.scan(id.tableName()))
                        : Step.clause(id.tableName(), clause));
        steps.addAll(PgComments.onNew(id, check.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Check check) {
        return List.of(Step.clause(id.tableName(), "DROP CONSTRAINT " + PgNames.quote(check.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Check before, Check after) {
        if (!before.expression().equals(after.expression())) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        if (!before.options().equals(after.options())) {
            boolean onlyToBeValidated = before.options().is(PgOption.NOT_VALID)
                    && before.options().without(PgOption.NOT_VALID).equals(after.options());
            if (!onlyToBeValidated) {
                return Optional.empty();
            }
            steps.add(Step.clause(
                    id.tableName(),
                    "VALIDATE CONSTRAINT " + PgNames.quote(after.name()),
                    Hazard.failsOnRows("if a row of " + id.tableName() + " breaks " + after.name())));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }
}
