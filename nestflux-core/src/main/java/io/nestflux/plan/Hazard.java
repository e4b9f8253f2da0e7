package io.nestflux.plan;

import io.nestflux.Api;

/**
 * Something a reader should know before a statement runs.
 *
 * @param kind what kind of harm is possible
 * @param message what may happen, as a sentence
 */
@Api(Api.Use.READ)
public record Hazard(Kind kind, String message) {

    /** The kinds of harm. */
    public enum Kind {
        /** Data is gone after the statement and does not come back by the down file. */
        DATA_LOSS("data loss"),
        /** The statement fails if the rows there are do not fit. */
        MAY_FAIL("may fail"),
        /** Writers or readers wait while the statement works through the table. */
        LOCKS_TABLE("locks"),
        /** Something that stays is missing for a moment. */
        INTERRUPTS("interrupts");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What it is called in files. */
        String word() {
            return word;
        }
    }
}
