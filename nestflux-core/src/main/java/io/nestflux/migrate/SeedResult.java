package io.nestflux.migrate;

import io.nestflux.Api;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run of seeds did.
 *
 * @param environment the environment that the database was said to be of
 * @param ran those that ran now, in order; none on a dry run
 * @param hadRun those that had run before
 * @param duration how long all of it took, waiting included
 * @param dryRun what a dry run would have executed, as the files have it; empty otherwise
 */
@Api(Api.Use.READ)
public record SeedResult(
        String environment, List<Ran> ran, List<String> hadRun, Duration duration, Optional<String> dryRun) {

    public SeedResult {
        ran = List.copyOf(ran);
        hadRun = List.copyOf(hadRun);
    }

    /**
     * A file that ran.
     *
     * @param file its name
     * @param statements how many statements it has
     * @param duration how long they took
     */
    public record Ran(String file, int statements, Duration duration) {}

    /** Whether there was nothing to do. */
    public boolean nothingToDo() {
        return ran.isEmpty() && dryRun.filter(sql -> !sql.isEmpty()).isEmpty();
    }
}
