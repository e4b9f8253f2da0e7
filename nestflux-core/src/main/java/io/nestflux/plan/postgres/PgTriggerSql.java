package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Trigger;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.inheritance.PgChildTriggers;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Triggers of tables and views. */
final class PgTriggerSql implements ObjectSql<Trigger> {

    private static final String CREATE = "CREATE ";

    private final PgChildTriggers before;
    private final PgChildTriggers after;

    PgTriggerSql(Catalog before, Catalog after) {
        this.before = new PgChildTriggers(before);
        this.after = new PgChildTriggers(after);
    }

    @Override
    public List<Step> create(ObjectId id, Trigger trigger) {
        if (trigger.options().is(PgOption.OF_PARENT)) {
            return List.of(fires(id, trigger));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(PgExpressions.writable(trigger.definition())));
        steps.addAll(fires(id, Optional.empty(), trigger));
        steps.addAll(PgComments.onNew(id, trigger.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Trigger trigger) {
        if (trigger.options().is(PgOption.OF_PARENT)) {
            return after.ofParent(id)
                    .flatMap(after::trigger)
                    .map(parent -> List.of(fires(id, parent)))
                    .orElse(List.of());
        }
        return List.of(
                Step.statement("DROP TRIGGER " + PgNames.quote(id.name()) + " ON " + PgNames.quote(id.tableName())));
    }

    /** A constraint trigger cannot be replaced, and nothing be replaced by one (manual, CREATE TRIGGER). */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Trigger before, Trigger after) {
        if (before.options().is(PgOption.OF_PARENT) != after.options().is(PgOption.OF_PARENT)) {
            return Optional.empty();
        }
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
        if (!steps.isEmpty()) {
            this.after.keptBelow(id, this.before).forEach((there, said) -> steps.add(fires(there, said)));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static List<Step> fires(ObjectId id, Optional<Firing> before, Trigger after) {
        return before.equals(after.options().get(PgOption.ENABLED)) ? List.of() : List.of(fires(id, after));
    }

    private static Step fires(ObjectId id, Trigger trigger) {
        String verb = PgFiring.verb(trigger.options().get(PgOption.ENABLED));
        return Step.clause(id.tableName(), verb + " TRIGGER " + PgNames.quote(id.name()));
    }
}
