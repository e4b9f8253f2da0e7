package io.nestflux.plan.postgres;

import io.nestflux.catalog.Firing;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Rule;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules of tables and views. */
final class PgRuleSql implements ObjectSql<Rule> {

    private static final String CREATE = "CREATE RULE";

    @Override
    public List<Step> create(ObjectId id, Rule rule) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(PgExpressions.writable(rule.definition())));
        steps.addAll(enable(id, Options.NONE, rule.options()));
        steps.addAll(PgComments.onNew(id, rule.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Rule rule) {
        return List.of(
                Step.statement("DROP RULE " + PgNames.quote(rule.name()) + " ON " + PgNames.quote(id.tableName())));
    }

    /** Nothing of a rule but its name and its table has to stay. */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Rule before, Rule after) {
        List<Step> steps = new ArrayList<>();
        if (!before.definition().equals(after.definition())) {
            String definition = PgExpressions.writable(after.definition());
            steps.add(Step.statement("CREATE OR REPLACE RULE" + definition.substring(CREATE.length())));
        }
        steps.addAll(enable(id, before.options(), after.options()));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    /** {@code ALTER TABLE} takes a view too. */
    private static List<Step> enable(ObjectId id, Options before, Options after) {
        Optional<Firing> state = after.get(PgOption.ENABLED);
        if (state.equals(before.get(PgOption.ENABLED))) {
            return List.of();
        }
        String verb = PgFiring.verb(state);
        return List.of(Step.statement(
                "ALTER TABLE " + PgNames.quote(id.tableName()) + " " + verb + " RULE " + PgNames.quote(id.name())));
    }
}
