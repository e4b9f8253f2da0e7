package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.List;
import java.util.Optional;

/** Columns of tables that are there already. A change always writes the whole definition, as the server wants it. */
final class MySqlColumnSql implements ObjectSql<Column> {

    private final MySqlFlavour flavour;
    private final MySqlColumnText text;
    private final MySqlColumnHazards hazards;
    private final Catalog before;
    private final Catalog after;

    MySqlColumnSql(MySqlFlavour flavour, Catalog before, Catalog after) {
        this.flavour = flavour;
        this.text = new MySqlColumnText(flavour);
        this.hazards = new MySqlColumnHazards();
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> create(ObjectId id, Column column) {
        String place = table(before, id)
                .flatMap(old -> table(after, id).map(table -> MySqlColumnPlace.of(column, old, table)))
                .orElse("");
        if (hasRefusedDefault(column)) {
            return addedAndFilled(id, column, place);
        }
        String sql = "ADD COLUMN " + text.definition(column) + place;
        return List.of(Step.clause(id.tableName(), sql, hazards.ofAdding(id, column)));
    }

    /** In three steps: without the default, which is then put into the rows, and at last into the column. */
    private List<Step> addedAndFilled(ObjectId id, Column column, String place) {
        String filled = "UPDATE %s SET %s = %s"
                .formatted(
                        MySqlNames.quoted(id.tableName()),
                        MySqlNames.quoted(column.name()),
                        column.defaultValue().orElseThrow());
        return List.of(
                Step.clause(
                        id.tableName(), "ADD COLUMN " + text.definition(MySqlUnsafeDefault.without(column)) + place),
                Step.statement(filled, MySqlHazards.locks(id, "while its rows get a value for " + column.name())),
                alone(id, "MODIFY COLUMN " + text.definition(column)));
    }

    @Override
    public List<Step> drop(ObjectId id, Column column) {
        boolean staysAsPlain = table(after, id)
                .flatMap(table -> table.column(id.name()))
                .filter(kept -> kept.generated().isEmpty())
                .isPresent();
        return List.of(Step.clause(
                id.tableName(),
                "DROP COLUMN " + MySqlNames.quoted(column.name()),
                hazards.ofDropping(id, column, staysAsPlain)));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Column before, Column after) {
        if (!isPossible(before.generated(), after.generated())) {
            return Optional.empty();
        }
        String sql = "MODIFY COLUMN " + text.definition(after);
        Hazard[] found = hazards.ofChanging(id, before, after);
        // the spatial index must be gone by then, not in the same statement (error 3644)
        boolean alone = MySqlSql.changesSrid(before, after) || hasRefusedDefault(after);
        return Optional.of(List.of(alone ? alone(id, sql, found) : Step.clause(id.tableName(), sql, found)));
    }

    /** Such a default is refused even on a column that is there, when the same statement adds another. */
    private boolean hasRefusedDefault(Column column) {
        return flavour.refusesChangingDefaults() && MySqlUnsafeDefault.of(column);
    }

    private static Step alone(ObjectId id, String clause, Hazard... hazards) {
        return Step.statement(MySqlNames.alterTable(id.tableName()) + ' ' + clause, hazards);
    }

    /**
     * A virtual column has no place in the rows, so it can't become one that has, nor the other way round (manual,
     * "ALTER TABLE and Generated Columns"; error 3106, on MariaDB 1907). Stored and plain columns can change places.
     */
    static boolean isPossible(Optional<Generated> before, Optional<Generated> after) {
        return isVirtual(before) == isVirtual(after);
    }

    private static boolean isVirtual(Optional<Generated> generated) {
        return generated.filter(how -> !how.stored()).isPresent();
    }

    private static Optional<Table> table(Catalog catalog, ObjectId id) {
        return catalog.table(id.tableName());
    }
}
