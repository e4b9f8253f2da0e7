package io.nestflux.migrate;

import io.nestflux.Api;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run of {@code migrate} did.
 *
 * @param applied the migrations it applied, in order; empty if the database was up to date, and for a dry run
 * @param losses the rows and values that went with them, or would go
 * @param duration how long all of it took, waiting included
 * @param fingerprint fingerprint of the catalog after the last file; empty if nothing was applied
 * @param newer files of migrations that a newer release has applied after all that the directory knows, so that nothing
 *     ran; empty if there are none
 * @param dryRun what a dry run would have executed, in order, as SQL with comments; empty otherwise
 */
@Api(Api.Use.READ)
public record MigrateResult(
        List<Applied> applied,
        List<RollbackResult.Loss> losses,
        Duration duration,
        Optional<String> fingerprint,
        List<String> newer,
        Optional<String> dryRun) {

    public MigrateResult {
        applied = List.copyOf(applied);
        losses = List.copyOf(losses);
        newer = List.copyOf(newer);
    }

    /** One line for people, if the directory is that of an older release. */
    public Optional<String> olderRelease() {
        return OlderRelease.line(newer);
    }

    /** Whether there was nothing to do. */
    public boolean upToDate() {
        return applied.isEmpty() && dryRun.isEmpty();
    }

    /**
     * One migration that was applied.
     *
     * @param id the migration's id
     * @param file its file's name
     * @param statements those that ran now, in order; of a very long file only the first 10,000
     * @param count how many statements the file has
     * @param transactions how many transactions it took: more than one where some statements cannot run in one, or
     *     where one would have needed more locks than the server has; 0 where the server commits by itself
     * @param splitForLocks whether it was split because one transaction would have needed too many locks
     * @param duration from the first statement to the last record
     */
    public record Applied(
            String id,
            String file,
            List<Executed> statements,
            int count,
            int transactions,
            boolean splitForLocks,
            Duration duration) {

        public Applied {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One statement that ran.
     *
     * @param number its number in the file, from 1
     * @param line the file's line on which it begins
     * @param duration how long it took
     */
    public record Executed(int number, int line, Duration duration) {}
}
