package io.nestflux.plan.postgres;

import io.nestflux.catalog.Firing;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Trigger;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Triggers of tables and views. */
final class PgTriggerSql implements ObjectSql<Trigger> {

    private static final String CREATE = "CREATE ";

    @Override
    public List<Step> create(ObjectId id, Trigger trigger) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(PgExpressions.writable(trigger.definition())));
        steps.addAll(fires(id, Optional.empty(), trigger));
        steps.addAll(PgComments.onNew(id, trigger.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Trigger trigger) {
        return List.of(
                Step.statement("DROP TRIGGER " + PgNames.quote(id.name()) + " ON " + PgNames.quote(id.tableName())));
    }

    /** A constraint trigger cannot be replaced, and nothing be replaced by one (manual, CREATE TRIGGER). */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Trigger before, Trigger after) {
        List<Step> steps = new ArrayList<>();
        Optional<Firing> fires = before.options().get(PgOption.ENABLED);
        if (!before.definition().equals(after.definition())) {
            if (before.options().is(PgOption.CONSTRAINT) || after.options().is(PgOption.CONSTRAINT)) {
                return Optional.empty();
            }
            String definition = PgExpressions.writable(after.definition());
            steps.add(Step.statement(CREATE + "OR REPLACE " + definition.substring(CREATE.length())));
            fires = Optional.empty(); // it fires as usual again
        }
        steps.addAll(fires(id, fires, after));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static List<Step> fires(ObjectId id, Optional<Firing> before, Trigger after) {
        Optional<Firing> wanted = after.options().get(PgOption.ENABLED);
        if (before.equals(wanted)) {
            return List.of();
        }
        String verb = PgFiring.verb(wanted);
        return List.of(Step.clause(id.tableName(), verb + " TRIGGER " + PgNames.quote(id.name())));
    }
}
