package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgDeferral;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Foreign keys. */
final class PgForeignKeySql implements ObjectSql<ForeignKey> {

    private final Catalog before;

    /** @param before the catalog that the plan starts from: nobody writes to what is made by the plan itself */
    PgForeignKeySql(Catalog before) {
        this.before = before;
    }

    private static String definition(ForeignKey key) {
        StringBuilder sql = new StringBuilder("CONSTRAINT ").append(PgNames.quote(key.name()));
        sql.append(" FOREIGN KEY (").append(columns(key, key.columns())).append(')');
        sql.append(" REFERENCES ").append(PgNames.quote(key.referencedTable()));
        sql.append(" (").append(columns(key, key.referencedColumns())).append(')');
        if (key.matchFull()) {
            sql.append(" MATCH FULL");
        }
        if (key.onUpdate() != Action.NO_ACTION) {
            sql.append(" ON UPDATE ").append(key.onUpdate().sql());
        }
        if (key.onDelete() != Action.NO_ACTION) {
            sql.append(" ON DELETE ").append(key.onDelete().sql());
        }
        if (!key.setColumns().isEmpty()) {
            sql.append(" (").append(PgNames.quoteAll(key.setColumns())).append(')');
        }
        sql.append(PgDeferral.words(key.deferral()));
        if (!isEnforced(key)) {
            sql.append(" NOT ENFORCED");
        } else if (key.options().is(PgOption.NOT_VALID)) {
            sql.append(" NOT VALID");
        }
        return sql.toString();
    }

    /** The last column of a temporal key is a range: the rows it refers to must cover it. */
    private static String columns(ForeignKey key, List<String> names) {
        if (!key.options().is(PgOption.TEMPORAL)) {
            return PgNames.quoteAll(names);
        }
        int last = names.size() - 1;
        return PgNames.quoteAll(names.subList(0, last)) + ", PERIOD " + PgNames.quote(names.get(last));
    }

    private static boolean isEnforced(ForeignKey key) {
        return !key.options().is(PgOption.NOT_ENFORCED);
    }

    @Override
    public List<Step> create(ObjectId id, ForeignKey key) {
        List<Step> steps = new ArrayList<>();
        String clause = "ADD " + definition(key);
        steps.add(
                isEnforced(key) && !key.options().is(PgOption.NOT_VALID)
                        ? Step.clause(
                                id.tableName(),
                                clause,
                                missingRows(id, key),
                                PgWaits.reference(
                                        id.tableName(),
                                        before.table(key.referencedTable()).map(there -> key.referencedTable())))
                        : Step.clause(id.tableName(), clause));
        steps.addAll(PgComments.onNew(id, key.comment()));
        return steps;
    }

    private static Hazard missingRows(ObjectId id, ForeignKey key) {
        return Hazard.failsOnRows("if a row of " + id.tableName() + " refers to no row of " + key.referencedTable());
    }

    @Override
    public List<Step> drop(ObjectId id, ForeignKey key) {
        return List.of(Step.clause(id.tableName(), "DROP CONSTRAINT " + PgNames.quote(key.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, ForeignKey before, ForeignKey after) {
        if (!withoutAlterable(before).equals(withoutAlterable(after))) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        if (before.deferral() != after.deferral()) {
            steps.add(Step.clause(
                    id.tableName(), "ALTER CONSTRAINT " + PgNames.quote(after.name()) + deferral(after.deferral())));
        }
        boolean enforcementChanges = isEnforced(before) != isEnforced(after);
        if (enforcementChanges && !after.options().is(PgOption.NOT_VALID)) {
            // a foreign key can be told so in place (since 18, the only server that has it)
            String clause = "ALTER CONSTRAINT " + PgNames.quote(after.name());
            steps.add(
                    isEnforced(after)
                            ? Step.clause(id.tableName(), clause + " ENFORCED", missingRows(id, after))
                            : Step.clause(id.tableName(), clause + " NOT ENFORCED"));
        } else if (before.options().is(PgOption.NOT_VALID) && !after.options().is(PgOption.NOT_VALID)) {
            steps.add(Step.clause(
                    id.tableName(), "VALIDATE CONSTRAINT " + PgNames.quote(after.name()), missingRows(id, after)));
        } else if (!before.options().equals(after.options())) {
            return Optional.empty();
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> " NOT DEFERRABLE";
            case DEFERRABLE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    /** The key but for its comment, its deferral and whether it is validated. */
    private static ForeignKey withoutAlterable(ForeignKey key) {
        return key.withDeferral(Deferral.NOT_DEFERRABLE)
                .withComment(Optional.empty())
                .withOptions(key.options().without(PgOption.NOT_VALID).without(PgOption.NOT_ENFORCED));
    }
}
