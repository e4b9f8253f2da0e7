package io.nestflux.fleet;

import io.nestflux.Api;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of one target.
 *
 * @param name the target's name
 * @param outcome what became of it
 * @param migrations the ids of those that were applied, in order; also those before the one that failed
 * @param newer files of migrations that a newer release has applied there after all that the directory knows
 * @param duration how long it took
 * @param code the error's code, if it failed
 * @param problem what was wrong, if it failed
 * @param dryRun the SQL that would be executed, if it was a dry run and something is pending
 */
@Api(Api.Use.READ)
public record TargetResult(
        String name,
        Outcome outcome,
        List<String> migrations,
        List<String> newer,
        Duration duration,
        Optional<String> code,
        Optional<String> problem,
        Optional<String> dryRun) {

    public TargetResult {
        migrations = List.copyOf(migrations);
        newer = List.copyOf(newer);
    }

    /** What can become of a target. */
    public enum Outcome {
        /** Migrations were applied, and it is up to date or at the target now. */
        APPLIED,
        /** There was nothing to apply. */
        UP_TO_DATE,
        /** Something is to be applied; this was a dry run. */
        PENDING,
        /** An error stopped it. What was applied before is recorded. */
        FAILED,
        /** It was not begun, because the run was to stop after a failure. */
        SKIPPED
    }

    /** The first line of what was wrong; empty if nothing was. */
    public String firstLine() {
        return problem.map(Failures::firstLine).orElse("");
    }
}
