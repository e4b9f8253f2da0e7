package io.nestflux.catalog;

/** When a trigger or rule fires, if it is not the usual: in sessions that are not those of a replica (PostgreSQL). */
public enum Firing {
    /** Never. */
    DISABLED,
    /** Only in the sessions of a replica. */
    REPLICA,
    /** In all sessions. */
    ALWAYS
}
