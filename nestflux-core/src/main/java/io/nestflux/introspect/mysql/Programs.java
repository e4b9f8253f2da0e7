package io.nestflux.introspect.mysql;

import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of all triggers, routines and events, asked for at once: most databases have none of these, and over a slow
 * wire the question costs more than its answer.
 */
final class Programs {

    /**
     * An event that does not say when it starts does so when it is created or changed, and the server writes down that
     * moment. {@code CREATED} is in the session's time zone, {@code STARTS} in the event's own.
     */
    private static final String LIST = """
            SELECT 'TRIGGER' AS TYPE, TRIGGER_NAME AS NAME, EVENT_OBJECT_TABLE AS OF_TABLE, ACTION_TIMING AS TIMING,
                   EVENT_MANIPULATION AS EVENT, ACTION_ORDER AS POSITION, FALSE AS STARTS_AT_ONCE
            FROM information_schema.TRIGGERS
            WHERE TRIGGER_SCHEMA = DATABASE()
            UNION ALL
            SELECT ROUTINE_TYPE, ROUTINE_NAME, '', '', '', 0, FALSE
            FROM information_schema.ROUTINES
            WHERE ROUTINE_SCHEMA = DATABASE()
            UNION ALL
            SELECT 'EVENT', EVENT_NAME, '', '', '', 0,
                   EVENT_TYPE = 'RECURRING'
                       AND STARTS IN (CONVERT_TZ(CREATED, @@SESSION.time_zone, TIME_ZONE),
                                      CONVERT_TZ(LAST_ALTERED, @@SESSION.time_zone, TIME_ZONE))
            FROM information_schema.EVENTS
            WHERE EVENT_SCHEMA = DATABASE()
            """;

    private static final String TRIGGER = "TRIGGER";
    private static final String EVENT = "EVENT";

    private final List<Program> all;

    private Programs(List<Program> all) {
        this.all = all;
    }

    /**
     * One of them.
     *
     * @param type as the server calls it
     * @param table of a trigger
     * @param timing of a trigger
     * @param event of a trigger
     * @param position of a trigger among those of one moment
     * @param startsAtOnce of an event
     */
    record Program(
            String type, String name, String table, String timing, String event, long position, boolean startsAtOnce) {

        /** When it fires. */
        String moment() {
            return timing + ' ' + event;
        }
    }

    static Programs read(Connection connection) throws SQLException {
        return new Programs(Row.all(
                connection,
                LIST,
                row -> new Program(
                        row.text("TYPE"),
                        row.text("NAME"),
                        row.text("OF_TABLE"),
                        row.text("TIMING"),
                        row.text("EVENT"),
                        row.number("POSITION"),
                        row.flag("STARTS_AT_ONCE"))));
    }

    /** Those of one moment in the order in which they fire. */
    List<Program> triggers() {
        return of(TRIGGER)
                .sorted(Comparator.comparing(Program::table)
                        .thenComparing(Program::moment)
                        .thenComparing(Program::position))
                .toList();
    }

    /** Functions, procedures, and whatever else MariaDB has. */
    List<Program> routines() {
        return all.stream()
                .filter(each -> !each.type().equals(TRIGGER) && !each.type().equals(EVENT))
                .toList();
    }

    List<Program> events() {
        return of(EVENT).toList();
    }

    private Stream<Program> of(String type) {
        return all.stream().filter(each -> each.type().equals(type));
    }
}
