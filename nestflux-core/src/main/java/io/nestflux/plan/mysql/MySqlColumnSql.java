package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.List;
import java.util.Optional;

/** Columns of tables that are there already. A change always writes the whole definition, as the server wants it. */
final class MySqlColumnSql implements ObjectSql<Column> {

    private final MySqlColumnText text;
    private final MySqlColumnHazards hazards;
    private final Catalog before;
    private final Catalog after;

    MySqlColumnSql(MySqlFlavour flavour, Catalog before, Catalog after) {
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
        String sql = "ADD COLUMN " + text.definition(inItsTable(id, column)) + place;
        return List.of(Step.clause(id.tableName(), sql, hazards.ofAdding(id, column)));
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
        Column shown = inItsTable(id, after);
        return Optional.of(List.of(Step.clause(
                id.tableName(), "MODIFY COLUMN " + text.definition(shown), hazards.ofChanging(id, before, after))));
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

    /** While a table's default character set changes, a column does not rely on which of the two is meant. */
    private Column inItsTable(ObjectId id, Column column) {
        Optional<Table> old = table(before, id);
        Optional<Table> table = table(after, id);
        boolean changes =
                old.isPresent() && table.isPresent() && MySqlTableOptions.charsetDiffers(old.get(), table.get());
        return changes
                ? MySqlTableOptions.withCharset(
                        column, table.map(Table::options).orElse(Options.NONE))
                : column;
    }

    private static Optional<Table> table(Catalog catalog, ObjectId id) {
        return catalog.table(id.tableName());
    }
}
