package io.nestflux.migrate;

import io.nestflux.Api;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a rollback did.
 *
 * @param reverted the migrations it took back, in the order in which it did; empty if there was nothing to do, and for
 *     a dry run
 * @param losses the rows and values that went with them, or would go
 * @param duration how long all of it took, waiting included
 * @param fingerprint fingerprint of the catalog afterwards; empty if nothing was taken back
 * @param dryRun what a dry run would have executed, in order, as SQL with comments; empty otherwise
 */
@Api(Api.Use.READ)
public record RollbackResult(
        List<MigrateResult.Applied> reverted,
        List<Loss> losses,
        Duration duration,
        Optional<String> fingerprint,
        Optional<String> dryRun) {

    public RollbackResult {
        reverted = List.copyOf(reverted);
        losses = List.copyOf(losses);
    }

    /** Whether there was nothing to do. */
    public boolean nothingToDo() {
        return reverted.isEmpty() && dryRun.isEmpty();
    }

    /**
     * Rows, or values of a column, that a statement takes away.
     *
     * @param file the file's name
     * @param line the line on which the statement begins
     * @param what the table, or the table's column
     * @param rows how many rows it has, or how many of its values are not null
     * @param uncounted why they could not be counted; {@code rows} is 0 then, and says nothing
     */
    public record Loss(String file, int line, String what, long rows, Optional<String> uncounted) {

        /** What it is called, without its kind: {@code app.person}, {@code app.person.nick}. */
        public String object() {
            return what.substring(what.indexOf(' ') + 1);
        }

        /** For messages. */
        @Override
        public String toString() {
            return file + ":" + line + "  " + what + ": "
                    + uncounted
                            .map(why -> "its rows cannot be counted: " + why)
                            .orElse(rows + (rows == 1 ? " row" : " rows"));
        }
    }
}
