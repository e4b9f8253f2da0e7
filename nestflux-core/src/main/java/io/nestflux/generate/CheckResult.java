package io.nestflux.generate;

import io.nestflux.Api;
import java.util.List;

/**
 * What {@link io.nestflux.NestFlux#check()} found.
 *
 * @param problems each a sentence with the command that mends it; empty if model, lock file and files agree
 */
@Api(Api.Use.READ)
public record CheckResult(List<String> problems) {

    public CheckResult {
        problems = List.copyOf(problems);
    }

    /** Whether everything agrees. */
    public boolean agrees() {
        return problems.isEmpty();
    }
}
