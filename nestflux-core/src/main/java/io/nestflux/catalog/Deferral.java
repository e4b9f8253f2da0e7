package io.nestflux.catalog;

/** When a constraint of PostgreSQL is checked. */
public enum Deferral {
    NOT_DEFERRABLE,
    DEFERRABLE,
    INITIALLY_DEFERRED
}
