package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Event;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.time.LocalDateTime;

/**
 * Something that the server does at a time:
 *
 * <pre>{@code
 * events(event("nightly")
 *         .every(1, MySqlEvent.Unit.DAY)
 *         .starts(LocalDateTime.of(2026, 1, 1, 3, 0))
 *         .body("CALL tidy(30)"));
 * }</pre>
 *
 * Its times are points in time, not offsets from now: those would be others each time they are looked at. Without
 * {@code starts} a repeated event begins when it is created, and again whenever it is changed.
 *
 * <p>A scratch database has the event too, for the moment in which a plan is tried: a body that names another database
 * may be run from there.
 */
@Api(Api.Use.CALL)
public final class MySqlEvent extends MySqlProgram<MySqlEvent> {

    /** Units of intervals. */
    public enum Unit {
        YEAR,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        YEAR_MONTH,
        DAY_HOUR,
        DAY_MINUTE,
        DAY_SECOND,
        HOUR_MINUTE,
        HOUR_SECOND,
        MINUTE_SECOND
    }

    private String schedule = "";
    private String starts = "";
    private String ends = "";
    private String preserved = "";
    private String status = "";

    MySqlEvent(String name) {
        super(name);
    }

    /** It happens once. */
    public MySqlEvent at(LocalDateTime time) {
        this.schedule = "AT " + quoted(time);
        return this;
    }

    /** It happens again and again. */
    public MySqlEvent every(int count, Unit unit) {
        this.schedule = "EVERY " + count + ' ' + unit;
        return this;
    }

    /** It happens again and again: {@code every("1:30", Unit.HOUR_MINUTE)}. */
    public MySqlEvent every(String interval, Unit unit) {
        this.schedule = "EVERY " + MySqlLiterals.inAnyMode(interval) + ' ' + unit;
        return this;
    }

    /** When it happens for the first time. */
    public MySqlEvent starts(LocalDateTime time) {
        this.starts = " STARTS " + quoted(time);
        return this;
    }

    /** When it happens no more. */
    public MySqlEvent ends(LocalDateTime time) {
        this.ends = " ENDS " + quoted(time);
        return this;
    }

    /** It is still there when it has happened for the last time. */
    public MySqlEvent preserved() {
        this.preserved = " ON COMPLETION PRESERVE";
        return this;
    }

    /** It does not happen at all. */
    public MySqlEvent disabled() {
        this.status = " DISABLE";
        return this;
    }

    /** It happens on the server that it is created on, and not on those that follow it. */
    public MySqlEvent disabledOnReplica() {
        this.status = " DISABLE ON SLAVE"; // the one word that both servers know
        return this;
    }

    /** The time zone that its times are in; without it, that of the session that migrates. */
    public MySqlEvent timeZone(String zone) {
        return with(MySqlOption.TIME_ZONE, zone);
    }

    private static String quoted(LocalDateTime time) {
        return MySqlLiterals.inAnyMode(MySqlText.timestamp(time));
    }

    @Override
    Event object() {
        String definition = statement.orElseGet(() -> "CREATE EVENT " + MySqlNames.quoted(name) + " ON SCHEDULE "
                + schedule + starts + ends + preserved + status);
        return new Event(name, definition, comment, options);
    }
}
