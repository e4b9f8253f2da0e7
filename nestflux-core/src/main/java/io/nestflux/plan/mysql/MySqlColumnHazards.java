package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.RowQuestion;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader should know before a column is added, changed or dropped. */
final class MySqlColumnHazards {

    private static final String TIMESTAMP = "timestamp";

    private final MySqlBlurred blurred;

    MySqlColumnHazards(MySqlFlavour flavour) {
        this.blurred = new MySqlBlurred(flavour);
    }

    /** Of a column of a new table. */
    Stream<Hazard> ofMaking(ObjectId id, Column column) {
        return blurred.hazard(id, column).stream();
    }

    Hazard[] ofAdding(ObjectId id, Column column) {
        List<Hazard> found = new ArrayList<>();
        boolean filled = column.nullable()
                || column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        if (!filled) {
            found.add(Hazard.failsOnRows(
                    "Column %s is NOT NULL and has no default: the server fills the rows there are with the type's zero value ('', 0), and fails where there is none (dates in strict SQL mode, geometries)."
                            .formatted(name(id))));
        }
        if (column.generated().filter(Generated::stored).isPresent()) {
            found.add(MySqlHazards.copies(id));
        }
        if (column.identity().isPresent()) {
            found.add(MySqlHazards.locks(id, "while its rows are numbered"));
        }
        blurred.hazard(id, column).ifPresent(found::add);
        return found.toArray(Hazard[]::new);
    }

    /** What was computed can be computed again, so only a plain column's values are lost. */
    Hazard[] ofDropping(ObjectId id, Column column) {
        return column.generated().isPresent()
                ? new Hazard[0]
                : new Hazard[] {Hazard.losesData("All values of column %s are gone.".formatted(name(id)))};
    }

    /** Of a column whose rows have just got what was computed. */
    Hazard[] ofFilled(ObjectId id, Column column) {
        return column.nullable() ? new Hazard[0] : new Hazard[] {becomesNotNull(id)};
    }

    Hazard[] ofChanging(ObjectId id, Column before, Column after) {
        List<Hazard> found = new ArrayList<>();
        if (before.generated().isEmpty() && after.generated().isPresent()) {
            found.add(Hazard.losesData(
                    "Column %s is computed from now on: the values it has are overwritten.".formatted(name(id))));
        } else if (MySqlNarrowing.mayLose(before.type(), after.type())) {
            found.addAll(ofValues(id, before, after));
        }
        if (before.nullable() && !after.nullable()) {
            found.add(becomesNotNull(id));
        }
        if (differs(MySqlOption.CHARSET, before, after)) {
            found.add(MySqlHazards.charset(id, after.name(), after.options()));
        }
        if (copies(before, after)) {
            found.add(MySqlHazards.copies(id));
        }
        blurred.hazard(id, after).ifPresent(found::add);
        return found.toArray(Hazard[]::new);
    }

    /** What the server leaves out without a word, and what it refuses. */
    private static List<Hazard> ofValues(ObjectId id, Column before, Column after) {
        List<Hazard> found = new ArrayList<>();
        String what = "Column %s changes from %s to %s: ".formatted(name(id), before.type(), after.type());
        MySqlRowQuestions rows = new MySqlRowQuestions(id, MySqlType.of(before.type()), MySqlType.of(after.type()));
        Optional<String> loss = MySqlLosses.of(before.type(), after.type());
        loss.ifPresent(lost -> found.add(
                asking(Hazard.losesData(what + "values are " + lost + "." + zone(before, after)), rows.changed())));
        if (MySqlNarrowing.mayRefuse(before.type(), after.type())) {
            found.add(asking(
                    Hazard.failsOnRows(what
                            + "values that do not fit make the statement fail in strict SQL mode, and are cut otherwise."
                            + (loss.isPresent() ? "" : zone(before, after))),
                    rows.unfit()));
        }
        return found;
    }

    private static Hazard asking(Hazard hazard, Optional<RowQuestion> question) {
        return question.map(hazard::asking).orElse(hazard);
    }

    /**
     * Whether values are written anew, or another order of them (manual, "Online DDL Operations", "Column Operations").
     */
    private static boolean copies(Column before, Column after) {
        boolean grows = MySqlNarrowing.growsInPlace(before.type(), after.type());
        return !before.type().equals(after.type()) && !grows
                || differs(MySqlOption.CHARSET, before, after)
                || differs(MySqlOption.COLLATION, before, after)
                || isStored(before) != isStored(after)
                || isStored(after) && !before.generated().equals(after.generated());
    }

    /** A timestamp is kept in UTC, and turned into what a clock shows by the session's zone (manual, "Time Zones"). */
    private static String zone(Column before, Column after) {
        boolean was = MySqlType.of(before.type()).base().equals(TIMESTAMP);
        boolean is = MySqlType.of(after.type()).base().equals(TIMESTAMP);
        return was == is
                ? ""
                : " Points in time are taken as clocks show them in UTC, unless the file sets another time_zone.";
    }

    private static Hazard becomesNotNull(ObjectId id) {
        return Hazard.failsOnRows(
                        "Column %s becomes NOT NULL: rows with NULL make the statement fail.".formatted(name(id)))
                .asking(MySqlRowQuestions.ROWS.missing(id.tableName(), id.name()));
    }

    private static boolean isStored(Column column) {
        return column.generated().filter(Generated::stored).isPresent();
    }

    static boolean differs(Option<?> option, Column before, Column after) {
        Optional<?> old = before.options().get(option);
        return !old.equals(after.options().get(option));
    }

    private static String name(ObjectId id) {
        return id.tableName() + "." + id.name();
    }
}
