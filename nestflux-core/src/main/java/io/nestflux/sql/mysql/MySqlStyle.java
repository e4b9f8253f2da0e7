package io.nestflux.sql.mysql;

import io.nestflux.sql.SqlModes;

/**
 * How a session reads and prints what a text alone does not say: in which zone a {@code timestamp} is, and whether a
 * backslash escapes. A literal in a default, a partition's bound or an event becomes a moment in the session's zone,
 * and files are split and written with backslashes that escape. So wherever NestFlux reads or writes a schema both are
 * the same, whatever the driver, the server or the JVM are set to.
 */
public final class MySqlStyle {

    /** As an offset, which servers know that have no tables of zones (manual, section 7.1.15). */
    public static final String UTC = "+00:00";

    private static final String NO_BACKSLASHES = "NO_BACKSLASH_ESCAPES";

    /** What sets the zone, behind {@code SET}. */
    public static final String ZONE = "@@session.time_zone = '" + UTC + "'";

    /** What sets both in a new session, behind {@code SET}. */
    public static final String SESSION =
            ZONE + ", @@session.sql_mode = trim(both ',' from replace(concat(',', @@session.sql_mode, ','), ',"
                    + NO_BACKSLASHES + ",', ','))";

    /**
     * What has a session answer in full and live on, behind {@code SET}: a limit of rows cuts NestFlux's own questions
     * short, one of joins refuses them, and a way of completing ends the session at its first COMMIT (manual, section
     * 7.1.8).
     */
    public static final String WHOLE = "@@session.sql_select_limit = 18446744073709551615,"
            + " @@session.sql_big_selects = 1, @@session.completion_type = 0";

    /**
     * How a query begins that is asked before that is set: not refused by {@code max_join_size}, for MariaDB by its
     * {@code SET STATEMENT}, which MySQL skips, and for MySQL by its hint.
     */
    public static final String SELECT =
            "/*M! set statement sql_big_selects = 1 for */ select /*+ set_var(sql_big_selects = 1) */";

    private MySqlStyle() {}

    /** The {@code sql_mode} that a session has then. */
    public static String mode(String sqlMode) {
        return SqlModes.without(sqlMode, NO_BACKSLASHES);
    }
}
