package io.nestflux.plan.mysql;

import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.List;
import java.util.Optional;

/** Primary keys. A unique constraint is a unique index on these servers, so there is no other key. */
final class MySqlKeySql implements ObjectSql<KeyConstraint> {

    private final MySqlIndexText text;

    MySqlKeySql(MySqlFlavour flavour) {
        this.text = new MySqlIndexText(flavour);
    }

    @Override
    public List<Step> create(ObjectId id, KeyConstraint key) {
        return List.of(Step.clause(
                id.tableName(),
                "ADD " + text.definition(key),
                new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        "The primary key of %s fails if rows have equal values, or none, in %s."
                                .formatted(id.tableName(), String.join(", ", key.columns())))));
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
        return Optional.of(List.of(drop, create(id, after).get(0)));
    }
}
