package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Primary keys. A unique constraint is a unique index on these servers, so there is no other key. */
final class MySqlKeySql implements ObjectSql<KeyConstraint> {

    private final MySqlFlavour flavour;
    private final MySqlIndexText text;
    private final Catalog before;
    private final Catalog after;
    private final MySqlSilentIndexes silent;

    MySqlKeySql(MySqlFlavour flavour, Catalog before, Catalog after) {
        this.flavour = flavour;
        this.text = new MySqlIndexText(flavour);
        this.before = before;
        this.after = after;
        this.silent = new MySqlSilentIndexes(before, after);
    }

    @Override
    public List<Step> create(ObjectId id, KeyConstraint key) {
        List<Step> steps = new ArrayList<>(silent.kept(id, MySqlSilentIndexes.columns(key.parts())));
        boolean numbered = key.columns().stream().anyMatch(column -> isNumberedNow(id, column));
        Hazard equalValues = Hazard.failsOnRows("The primary key of %s fails if rows have equal values, or none, in %s."
                .formatted(id.tableName(), String.join(", ", key.columns())));
        steps.add(Step.clause(
                id.tableName(), "ADD " + text.definition(key), numbered ? new Hazard[0] : new Hazard[] {equalValues}));
        return steps;
    }

    /** Whether the column is added in the same statement, and gives each row a number of its own. */
    private boolean isNumberedNow(ObjectId id, String column) {
        boolean isNew = before.table(id.tableName())
                .filter(table -> table.column(column).isEmpty())
                .isPresent();
        return isNew
                && after.table(id.tableName())
                        .flatMap(table -> table.column(column))
                        .flatMap(Column::identity)
                        .isPresent();
    }

    @Override
    public List<Step> drop(ObjectId id, KeyConstraint key) {
        return List.of(Step.clause(id.tableName(), "DROP PRIMARY KEY", MySqlHazards.copies(id)));
    }

    /** In one {@code ALTER TABLE}, because an AUTO_INCREMENT column may not be without a key in between. */
    @Override
    public Optional<List<Step>> alter(ObjectId id, KeyConstraint before, KeyConstraint after) {
        // together with a new key the old one goes without a copy that locks
        Step drop = Step.clause(id.tableName(), "DROP PRIMARY KEY");
        List<Step> steps = new ArrayList<>(List.of(drop));
        steps.addAll(create(id, after));
        steps.addAll(MySqlIndexSql.blockSize(flavour, id, before.options(), after.options()));
        return Optional.of(steps);
    }
}
