package io.nestflux.plan;

import io.nestflux.Api;
import java.util.Optional;

/**
 * Something a reader should know before a statement runs.
 *
 * @param kind what kind of harm is possible
 * @param message what may happen, as a sentence
 * @param question how many rows of a database it would hurt, where that can be counted
 */
@Api(Api.Use.READ)
public record Hazard(Kind kind, String message, Optional<RowQuestion> question) {

    /** Data is gone after the statement and does not come back by the down file. */
    public static Hazard losesData(String message) {
        return of(Kind.LOSES_DATA, message);
    }

    /** The statement fails if the rows there are do not fit. */
    public static Hazard failsOnRows(String message) {
        return of(Kind.FAILS_ON_ROWS, message);
    }

    /** A table is written anew. */
    public static Hazard rewrites(String message) {
        return of(Kind.REWRITES, message);
    }

    /** Readers or writers wait for longer than a moment. */
    public static Hazard blocks(String message) {
        return of(Kind.BLOCKS, message);
    }

    /** An application that runs and knows the schema as it was meets an error. */
    public static Hazard breaksApplications(String message) {
        return of(Kind.BREAKS_APPLICATIONS, message);
    }

    private static Hazard of(Kind kind, String message) {
        return new Hazard(kind, message, Optional.empty());
    }

    /** The same, and a database can be asked how many rows it hurts. */
    public Hazard asking(RowQuestion rows) {
        return new Hazard(kind, message, Optional.of(rows));
    }

    /** The kinds of harm. */
    public enum Kind {
        /** Data is gone after the statement and does not come back by the down file. */
        LOSES_DATA("loses data"),
        /** The statement fails if the rows there are do not fit. */
        FAILS_ON_ROWS("fails on existing rows"),
        /** A table is written anew. */
        REWRITES("rewrites"),
        /** Writers or readers wait while the statement works through the table. */
        BLOCKS("blocks"),
        /** An application that runs and knows the schema as it was meets an error. */
        BREAKS_APPLICATIONS("breaks running applications");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What it is called in files and on a console. */
        public String word() {
            return word;
        }
    }
}
