package io.nestflux.history;

/** What the history says of a migration. */
public enum HistoryState {
    /** It began, and its end is not recorded: it runs now, or its runner died. */
    RUNNING,
    /** All of its statements ran. */
    APPLIED,
    /** A statement failed; those before it, if any were recorded as done, stay done. */
    FAILED,
    /** It was declared as applied when the database was adopted; nothing ran. */
    BASELINE,

    /** A person said that all of it has happened. */
    RESOLVED;

    /** Whether nothing of the migration is left to do. */
    public boolean isComplete() {
        return this == APPLIED || this == BASELINE || this == RESOLVED;
    }
}
