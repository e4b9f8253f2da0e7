package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns of tables that are there already. A change always writes the whole definition, as the server wants it. */
final class MySqlColumnSql implements ObjectSql<Column> {

    /** What a column is called until it takes the place of another. */
    private static final String MEANWHILE = "nestflux_meanwhile";

    private final MySqlFlavour flavour;
    private final MySqlColumnText text;
    private final MySqlColumnHazards hazards;
    private final Catalog before;
    private final Catalog after;
    private final Conversions conversions;

    /** @param conversions what the user said that values become */
    MySqlColumnSql(MySqlFlavour flavour, Catalog before, Catalog after, Conversions conversions) {
        this.flavour = flavour;
        this.text = new MySqlColumnText(flavour);
        this.hazards = new MySqlColumnHazards(flavour);
        this.before = before;
        this.after = after;
        this.conversions = conversions;
    }

    @Override
    public List<Step> create(ObjectId id, Column column) {
        String place = place(id, column);
        Optional<String> backfill = conversions.backfill(id);
        if (backfill.isPresent()) {
            return addedAndFilled(id, column, place, "(" + backfill.get() + ")", hazards.ofFilled(id, column));
        }
        if (hasRefusedDefault(column)) {
            return addedAndFilled(id, column, place, column.defaultValue().orElseThrow());
        }
        String sql = "ADD COLUMN " + text.definition(column) + place;
        return List.of(Step.clause(id.tableName(), sql, hazards.ofAdding(id, column)));
    }

    private String place(ObjectId id, Column column) {
        return table(before, id)
                .flatMap(old -> table(after, id).map(table -> MySqlColumnPlace.of(column, old, table)))
                .orElse("");
    }

    /** In three steps: as a column that may be NULL and has no default, then its values, then all else. */
    private List<Step> addedAndFilled(ObjectId id, Column column, String place, String value, Hazard... found) {
        Column empty = MySqlUnsafeDefault.without(column);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(id.tableName(), "ADD COLUMN " + text.definition(empty) + place));
        steps.add(filled(id, value));
        if (!empty.equals(column)) {
            steps.add(alone(id, "MODIFY COLUMN " + text.definition(column), found));
        }
        return steps;
    }

    /** Columns that the server would set to the current time at every update are told to stay as they are. */
    private Step filled(ObjectId id, String value) {
        return filled(id, id.name(), value, "");
    }

    /**
     * @param into the column that gets the value
     * @param where which rows; empty for all of them
     */
    private Step filled(ObjectId id, String into, String value, String where) {
        String untouched = table(before, id).stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.options().get(MySqlOption.ON_UPDATE).isPresent())
                .map(Column::name)
                .filter(name -> table(after, id)
                        .filter(table -> table.column(name).isPresent())
                        .isPresent())
                .map(name -> ", %1$s = %1$s".formatted(MySqlNames.quoted(name)))
                .collect(Collectors.joining());
        return Step.statement(
                "UPDATE %s SET %s = %s%s%s"
                        .formatted(MySqlNames.quoted(id.tableName()), MySqlNames.quoted(into), value, untouched, where),
                MySqlHazards.locks(id, "while its rows get a value for " + id.name()));
    }

    @Override
    public List<Step> drop(ObjectId id, Column column) {
        String sql = "DROP COLUMN " + MySqlNames.quoted(column.name());
        Hazard[] found = hazards.ofDropping(id, column);
        return List.of(
                flavour.looksAtOldExpressions() && wasReadByWhatStays(id, column)
                        ? alone(id, sql, found)
                        : Step.clause(id.tableName(), sql, found));
    }

    /** Whether a column that stays was computed from one that does not. */
    private boolean wasReadByWhatStays(ObjectId id, Column column) {
        if (table(after, id).flatMap(table -> table.column(column.name())).isPresent()) {
            return false;
        }
        String name = MySqlNames.quoted(column.name());
        return table(before, id).stream()
                .flatMap(table -> table.columns().stream())
                .filter(other -> other.generated()
                        .filter(generated -> generated.expression().contains(name))
                        .isPresent())
                .anyMatch(other -> table(after, id)
                        .flatMap(table -> table.column(other.name()))
                        .filter(now -> !isKept(other, now))
                        .isPresent());
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Column before, Column after) {
        if (before.options().get(MySqlOption.COLUMNS_BEFORE).isPresent()) {
            return moved(id, MySqlColumnOrder.plain(before), MySqlColumnOrder.plain(after));
        }
        if (isKept(before, after)) {
            return Optional.of(keepValues(id, before.generated().orElseThrow(), after));
        }
        if (!isPossible(before.generated(), after.generated())) {
            return Optional.empty();
        }
        if (isComputedAnew(id, before, after, conversions)) {
            return Optional.of(computedAnew(id, before, after));
        }
        Optional<String> backfill = conversions.backfill(id).filter(value -> before.nullable() && !after.nullable());
        if (backfill.isPresent()) {
            return Optional.of(filledBefore(id, before, after, backfill.get()));
        }
        String sql = "MODIFY COLUMN " + text.definition(after);
        Hazard[] found = hazards.ofChanging(id, before, after);
        // the spatial index must be gone by then, not in the same statement (error 3644)
        boolean alone = MySqlSql.changesSrid(before, after) || hasRefusedDefault(after);
        return Optional.of(List.of(alone ? alone(id, sql, found) : Step.clause(id.tableName(), sql, found)));
    }

    /** Rows without a value get one before the column refuses them. */
    private List<Step> filledBefore(ObjectId id, Column before, Column after, String value) {
        List<Step> steps = new ArrayList<>();
        Column loose = after.withNullable(true).withDefaultValue(before.defaultValue());
        if (!before.type().equals(after.type())) {
            steps.add(Step.clause(
                    id.tableName(), "MODIFY COLUMN " + text.definition(loose), hazards.ofChanging(id, before, loose)));
        }
        steps.add(filled(id, id.name(), "(" + value + ")", " WHERE " + MySqlNames.quoted(id.name()) + " IS NULL"));
        steps.add(alone(id, "MODIFY COLUMN " + text.definition(after), hazards.ofFilled(id, after)));
        return steps;
    }

    /** Whether the user said what the values become when the type changes. */
    static boolean isComputedAnew(ObjectId id, Column before, Column after, Conversions conversions) {
        return !before.type().equals(after.type())
                && before.generated().isEmpty()
                && after.generated().isEmpty()
                && conversions.using(id).isPresent();
    }

    /**
     * The server converts by itself or not at all, so another column is computed, which then takes the place and the
     * name. What uses the column is built anew around that.
     */
    private List<Step> computedAnew(ObjectId id, Column before, Column after) {
        Column empty = MySqlUnsafeDefault.without(after);
        String old = MySqlNames.quoted(id.name());
        List<Step> steps = new ArrayList<>();
        steps.add(alone(id, "ADD COLUMN " + text.definition(empty.withName(MEANWHILE)) + " AFTER " + old));
        steps.add(filled(id, MEANWHILE, "(" + conversions.using(id).orElseThrow() + ")", ""));
        steps.add(alone(id, "DROP COLUMN " + old));
        Column named = conversions.backfill(id).isPresent() ? empty : after;
        steps.add(alone(
                id,
                "CHANGE COLUMN " + MySqlNames.quoted(MEANWHILE) + " " + text.definition(named),
                hazards.ofFilled(id, named)));
        if (!named.equals(after)) {
            steps.addAll(filledBefore(id, named, after, conversions.backfill(id).orElseThrow()));
        }
        return steps;
    }

    /** A column that is built anew is put in its place by that; any other is told where to go. */
    private Optional<List<Step>> moved(ObjectId id, Column before, Column after) {
        if (isKept(before, after) || !isPossible(before.generated(), after.generated())) {
            return alter(id, before, after);
        }
        boolean fills = conversions.backfill(id).isPresent() && before.nullable() && !after.nullable();
        if (fills || isComputedAnew(id, before, after, conversions)) {
            return alter(id, before, after)
                    .flatMap(steps -> moved(id, after, after)
                            .map(move ->
                                    Stream.concat(steps.stream(), move.stream()).toList()));
        }
        Table table = table(this.after, id).orElseThrow();
        List<String> names = table.columns().stream().map(Column::name).toList();
        int place = names.indexOf(after.name());
        String where = place == 0 ? " FIRST" : " AFTER " + MySqlNames.quoted(names.get(place - 1));
        Hazard[] found = Stream.concat(
                        Stream.of(hazards.ofChanging(id, before, after)), Stream.of(MySqlHazards.copies(id)))
                .toArray(Hazard[]::new);
        String sql = "MODIFY COLUMN " + text.definition(after) + where;
        boolean alone = MySqlSql.changesSrid(before, after) || hasRefusedDefault(after);
        return Optional.of(List.of(alone ? alone(id, sql, found) : Step.clause(id.tableName(), sql, found)));
    }

    /** Such a default is refused even on a column that is there, when the same statement adds another. */
    private boolean hasRefusedDefault(Column column) {
        return flavour.refusesChangingDefaults() && MySqlUnsafeDefault.of(column);
    }

    private static Step alone(ObjectId id, String clause, Hazard... hazards) {
        return Step.statement("ALTER TABLE " + MySqlNames.quoted(id.tableName()) + ' ' + clause, hazards);
    }

    /**
     * A virtual column has no place in the rows, so it can't become one that has, nor the other way round (manual,
     * "ALTER TABLE and Generated Columns"; error 3106, on MariaDB 1907). Stored and plain columns can change places.
     */
    static boolean isPossible(Optional<Generated> before, Optional<Generated> after) {
        return isVirtual(before) == isVirtual(after);
    }

    /**
     * Whether a virtual column becomes a plain one: then the rows get what was computed so far. It is another column to
     * the server, so what uses it is built anew around the change.
     */
    static boolean isKept(Column before, Column after) {
        return isVirtual(before.generated()) && after.generated().isEmpty();
    }

    private List<Step> keepValues(ObjectId id, Generated computed, Column column) {
        String place = place(id, column);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(id.tableName(), "DROP COLUMN " + MySqlNames.quoted(column.name())));
        Column empty = MySqlUnsafeDefault.without(column);
        steps.add(Step.clause(id.tableName(), "ADD COLUMN " + text.definition(empty) + place));
        steps.add(filled(id, computed.expression()));
        if (!empty.equals(column)) {
            steps.add(alone(id, "MODIFY COLUMN " + text.definition(column), hazards.ofFilled(id, column)));
        }
        return steps;
    }

    private static boolean isVirtual(Optional<Generated> generated) {
        return generated.filter(how -> !how.stored()).isPresent();
    }

    private static Optional<Table> table(Catalog catalog, ObjectId id) {
        return catalog.table(id.tableName());
    }
}
