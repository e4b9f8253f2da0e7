package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foreign keys. They come with their table, or have an {@code ALTER TABLE} of their own where it is there already or
 * tables refer to each other in a circle.
 */
final class MySqlForeignKeySql implements ObjectSql<ForeignKey> {

    private final MySqlFlavour flavour;
    private final MySqlSilentIndexes silent;

    MySqlForeignKeySql(MySqlFlavour flavour, Catalog before, Catalog after) {
        this.flavour = flavour;
        this.silent = new MySqlSilentIndexes(before, after);
    }

    @Override
    public List<Step> create(ObjectId id, ForeignKey key) {
        List<Step> steps = new ArrayList<>(silent.kept(id, key.columns()));
        steps.add(Step.clause(
                id.tableName(),
                "ADD " + definition(key, flavour),
                Hazard.failsOnRows("The foreign key %s.%s fails if rows refer to what is not in %s."
                        .formatted(id.tableName(), key.name(), key.referencedTable())),
                MySqlHazards.copies(id)));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, ForeignKey key) {
        return List.of(Step.clause(id.tableName(), "DROP FOREIGN KEY " + MySqlNames.quoted(key.name())));
    }

    /** Never in place: one name can't be dropped and added in the same statement either (error 1826). */
    @Override
    public Optional<List<Step>> alter(ObjectId id, ForeignKey before, ForeignKey after) {
        return Optional.empty();
    }

    /** The key as a line of its table. */
    static String definition(ForeignKey key, MySqlFlavour flavour) {
        return "CONSTRAINT %s FOREIGN KEY %s REFERENCES %s %s%s%s"
                .formatted(
                        MySqlNames.quoted(key.name()),
                        MySqlNames.list(key.columns()),
                        MySqlNames.quoted(key.referencedTable()),
                        MySqlNames.list(key.referencedColumns()),
                        action(flavour, " ON UPDATE ", key.onUpdate()),
                        action(flavour, " ON DELETE ", key.onDelete()));
    }

    /** What goes without saying is not said: RESTRICT does what NO ACTION does, and is how MariaDB reads silence. */
    private static String action(MySqlFlavour flavour, String when, Action action) {
        boolean silent = action == Action.NO_ACTION || flavour.silenceIsRestrict() && action == Action.RESTRICT;
        return silent ? "" : when + action.sql();
    }
}
