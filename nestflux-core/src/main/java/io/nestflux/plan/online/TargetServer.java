package io.nestflux.plan.online;

/**
 * The server whose tables change, as far as it is known.
 *
 * @param version what it says of itself; empty if no server is at hand
 * @param host where it is, with its port if that is said; empty if no database is at hand
 * @param database the database that is migrated; empty as well
 * @param user who logs in; empty as well
 */
public record TargetServer(String version, String host, String database, String user) {

    /** Nothing is known of it. */
    public static final TargetServer UNKNOWN = new TargetServer("", "", "", "");

    /** The same with what it says of itself. */
    public TargetServer withVersion(String told) {
        return new TargetServer(told, host, database, user);
    }
}
