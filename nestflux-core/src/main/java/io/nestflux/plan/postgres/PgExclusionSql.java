package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exclusion constraints. */
final class PgExclusionSql implements ObjectSql<Exclusion> {

    private final Catalog after;

    /** @param after the catalog that the plan leads to */
    PgExclusionSql(Catalog after) {
        this.after = after;
    }

    /** As it stands in {@code CREATE TABLE} and after {@code ADD}. */
    static String definition(Exclusion exclusion) {
        return "CONSTRAINT " + PgNames.quote(exclusion.name()) + " " + exclusion.definition();
    }

    @Override
    public List<Step> create(ObjectId id, Exclusion exclusion) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(
                id.tableName(),
                "ADD " + definition(exclusion),
                Hazard.failsOnRows("if rows of " + id.tableName() + " exclude each other by " + exclusion.name()),
                PgWaits.key(id.tableName())));
        steps.addAll(PgClustering.withIndex(id, after));
        steps.addAll(PgComments.onNew(id, exclusion.comment(), exclusion.options()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Exclusion exclusion) {
        return List.of(Step.clause(id.tableName(), "DROP CONSTRAINT " + PgNames.quote(exclusion.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Exclusion before, Exclusion after) {
        return withoutAlterable(before).equals(withoutAlterable(after))
                ? Optional.of(
                        PgComments.change(id, before.comment(), before.options(), after.comment(), after.options()))
                : Optional.empty();
    }

    /** The constraint but for its comments, which can be changed in place. */
    static Exclusion withoutAlterable(Exclusion exclusion) {
        return new Exclusion(
                exclusion.name(),
                exclusion.definition(),
                Optional.empty(),
                exclusion.options().without(PgOption.INDEX_COMMENT));
    }
}
