package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgDeferral;
import io.nestflux.plan.postgres.clauses.PgParameters;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.plan.postgres.inheritance.PgAttachedIndexes;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Primary keys and unique constraints. */
final class PgKeySql implements ObjectSql<KeyConstraint> {

    private final Catalog after;

    /** @param after the catalog that the plan leads to */
    PgKeySql(Catalog after) {
        this.after = after;
    }

    /** As it stands in {@code CREATE TABLE} and after {@code ADD}. */
    static String definition(KeyConstraint key) {
        StringBuilder sql = new StringBuilder("CONSTRAINT ").append(PgNames.quote(key.name()));
        sql.append(key.primary() ? " PRIMARY KEY" : " UNIQUE");
        if (!key.primary() && !key.nullsDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        sql.append(" (").append(PgNames.quoteAll(key.columns()));
        sql.append(key.options().is(PgOption.TEMPORAL) ? " WITHOUT OVERLAPS)" : ")");
        if (!key.include().isEmpty()) {
            sql.append(" INCLUDE (").append(PgNames.quoteAll(key.include())).append(')');
        }
        sql.append(PgParameters.with(key.options()));
        key.options()
                .get(PgOption.TABLESPACE)
                .ifPresent(space -> sql.append(" USING INDEX TABLESPACE ").append(PgNames.quote(space)));
        return sql.append(PgDeferral.words(key.deferral())).toString();
    }

    @Override
    public List<Step> create(ObjectId id, KeyConstraint key) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(
                id.tableName(),
                "ADD " + definition(key),
                Hazard.failsOnRows(
                        "if rows of " + id.tableName() + " have equal values in " + String.join(", ", key.columns())),
                PgWaits.key(id.tableName())));
        steps.addAll(PgReplicaIdentity.withIndex(id, after));
        steps.addAll(PgClustering.withIndex(id, after));
        steps.addAll(PgComments.onNew(id, key.comment(), key.options()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, KeyConstraint key) {
        return List.of(Step.clause(id.tableName(), "DROP CONSTRAINT " + PgNames.quote(key.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, KeyConstraint before, KeyConstraint after) {
        return isMadeAnew(before, after)
                ? Optional.empty()
                : Optional.of(
                        PgComments.change(id, before.comment(), before.options(), after.comment(), after.options()));
    }

    /** Whether it is dropped and created, for nothing turns the one into the other. */
    static boolean isMadeAnew(KeyConstraint before, KeyConstraint after) {
        return !withoutAlterable(before).equals(withoutAlterable(after))
                || PgAttachedIndexes.mustStepAside(before.options(), after.options());
    }

    /** The key but for its comments, which can be changed in place, and for its neighbours. */
    static KeyConstraint withoutAlterable(KeyConstraint key) {
        return key.withComment(Optional.empty())
                .withOptions(key.options().without(PgOption.INDEX_COMMENT).without(PgOption.BESIDE));
    }
}
