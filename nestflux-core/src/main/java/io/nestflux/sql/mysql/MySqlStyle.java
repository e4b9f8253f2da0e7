package io.nestflux.sql.mysql;

/**
 * How a session reads and prints what a text alone does not say: in which zone a {@code timestamp} is. A literal in a
 * default, a partition's bound or an event becomes a moment in the session's zone, so wherever NestFlux reads or writes
 * a schema it is the same one, whatever the driver, the server or the JVM are set to.
 */
public final class MySqlStyle {

    /** As an offset, which servers know that have no tables of zones (manual, section 7.1.15). */
    public static final String UTC = "+00:00";

    /** What sets it, behind {@code SET}. */
    public static final String ZONE = "@@session.time_zone = '" + UTC + "'";

    private MySqlStyle() {}
}
