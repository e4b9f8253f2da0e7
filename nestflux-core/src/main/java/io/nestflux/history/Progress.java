package io.nestflux.history;

import java.util.Optional;

/**
 * How far a migration came.
 *
 * @param statements how many statements the file has
 * @param done how many of them, from the first on, ran and were recorded
 * @param doneHash the chained hash of those; see {@link StatementHashes}
 * @param intent the statement that was announced and not yet recorded as done: its fate is unknown if the runner died,
 *     unless it runs in batches
 * @param held what the session held that the rest of the file reads
 */
public record Progress(int statements, int done, String doneHash, Optional<Intent> intent, Held held) {

    /** The same with what the session held. */
    public Progress withHeld(Held values) {
        return new Progress(statements, done, doneHash, intent, values);
    }

    /**
     * A statement that is about to run.
     *
     * @param statement its number in the file, from 1
     * @param hash its hash
     * @param before what it changes was like before, in a form that the dialect's session understands; may be empty
     */
    public record Intent(int statement, String hash, String before) {

        /** A statement of which a part is done, batch by batch. */
        public static Intent of(int statement, String hash, BatchProgress batch) {
            return new Intent(statement, hash, batch.text());
        }

        /** How far it came, if it runs in batches: then its fate is known. */
        public Optional<BatchProgress> batch() {
            return BatchProgress.of(before);
        }
    }
}
