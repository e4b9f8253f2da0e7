package io.nestflux.plan.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Statistics;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extended statistics. */
final class PgStatisticsSql implements ObjectSql<Statistics> {

    @Override
    public List<Step> create(ObjectId id, Statistics statistics) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(statistics.definition()));
        steps.addAll(target(id, Optional.empty(), statistics.options().get(PgOption.TARGET)));
        steps.addAll(PgComments.onNew(id, statistics.comment()));
        return steps;
    }

    private static List<Step> target(ObjectId id, Optional<Long> before, Optional<Long> after) {
        return before.equals(after)
                ? List.of()
                : List.of(Step.statement("ALTER STATISTICS " + PgNames.quote(id.qualifiedName()) + " SET STATISTICS "
                        + after.orElse(-1L)));
    }

    @Override
    public List<Step> drop(ObjectId id, Statistics statistics) {
        return List.of(Step.statement("DROP STATISTICS " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Statistics before, Statistics after) {
        if (!before.definition().equals(after.definition())) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(target(
                id, before.options().get(PgOption.TARGET), after.options().get(PgOption.TARGET)));
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }
}
