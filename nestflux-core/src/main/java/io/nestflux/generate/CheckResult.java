package io.nestflux.generate;

import io.nestflux.Api;
import java.util.List;

/**
 * What {@link io.nestflux.NestFlux#check()} found.
 *
 * @param problems each a sentence with the command that mends it; empty if model, lock file and files agree
 * @param heldBack columns and tables whose drop is held back, and since which migration, in words
 */
@Api(Api.Use.READ)
public record CheckResult(List<String> problems, List<String> heldBack) {

    public CheckResult {
        problems = List.copyOf(problems);
        heldBack = List.copyOf(heldBack);
    }

    /** Whether everything agrees. */
    public boolean agrees() {
        return problems.isEmpty();
    }
}
