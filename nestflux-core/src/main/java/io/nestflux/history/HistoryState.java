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
    RESOLVED,
    /** Its down file began to run, and the end of that is not recorded. */
    REVERTING,
    /** A statement of its down file failed; those before it, if any were recorded as done, stay done. */
    REVERT_FAILED,
    /** Its down file ran: nothing of it is left. */
    REVERTED;

    /** Whether this is about the down file. */
    public boolean isBackwards() {
        return this == REVERTING || this == REVERT_FAILED || this == REVERTED;
    }

    /** Whether nothing of the migration is left to do. */
    public boolean isComplete() {
        return this == APPLIED || this == BASELINE || this == RESOLVED;
    }
}
