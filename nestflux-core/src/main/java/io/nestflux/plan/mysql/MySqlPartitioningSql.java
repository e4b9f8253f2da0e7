package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How tables are cut into partitions. Every change is a statement of its own: the server takes partitions beside other
 * changes in the rarest cases only (manual, "ALTER TABLE Partition Operations").
 */
final class MySqlPartitioningSql implements ObjectSql<Partitioning> {

    private final Catalog before;
    private final Catalog after;

    MySqlPartitioningSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> create(ObjectId id, Partitioning partitioning) {
        return List.of(whole(id, partitioning));
    }

    /** All rows find their partition anew; where one finds none, the statement fails and nothing has happened. */
    private static Step whole(ObjectId id, Partitioning partitioning) {
        Hazard mayFail = Hazard.failsOnRows(
                "The partitioning of %s fails if a row belongs into none of the partitions.".formatted(id.tableName()));
        String sql = "ALTER TABLE " + MySqlNames.quoted(id.tableName()) + "\n  "
                + MySqlPartitionText.definition(partitioning);
        return takesAllRows(partitioning)
                ? Step.statement(sql, MySqlHazards.copies(id))
                : Step.statement(sql, mayFail, MySqlHazards.copies(id));
    }

    private static boolean takesAllRows(Partitioning partitioning) {
        return !partitioning.by().startsWith("RANGE") && !partitioning.by().startsWith("LIST");
    }

    @Override
    public List<Step> drop(ObjectId id, Partitioning partitioning) {
        return List.of(Step.statement(
                "ALTER TABLE " + MySqlNames.quoted(id.tableName()) + " REMOVE PARTITIONING", MySqlHazards.copies(id)));
    }

    /**
     * In place if the keys stay: a unique key must have all columns that tell the partition (error 1503), so where both
     * change the table has no partitions in between.
     */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Partitioning was, Partitioning is) {
        boolean keysStay = before.table(id.tableName())
                .map(MySqlPartitioningSql::keys)
                .equals(after.table(id.tableName()).map(MySqlPartitioningSql::keys));
        if (was.sameMethod(is)) {
            return MySqlRepartition.steps(id, was, is).or(() -> Optional.of(List.of(whole(id, is))));
        }
        return keysStay ? Optional.of(List.of(whole(id, is))) : Optional.empty();
    }

    private static Set<Set<String>> keys(Table table) {
        Set<Set<String>> keys = table.indexes().stream()
                .filter(index -> index.unique())
                .map(index -> index.parts().stream().map(part -> part.text()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        table.primaryKey().map(KeyConstraint::columns).map(Set::copyOf).ifPresent(keys::add);
        return keys;
    }
}
