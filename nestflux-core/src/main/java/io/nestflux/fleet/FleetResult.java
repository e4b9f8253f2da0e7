package io.nestflux.fleet;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.fleet.TargetResult.Outcome;
import java.time.Duration;
import java.util.List;

/**
 * What a run over a fleet did.
 *
 * @param targets one for each target, in the order in which they were given
 * @param duration how long all of it took
 */
@Api(Api.Use.READ)
public record FleetResult(List<TargetResult> targets, Duration duration) {

    public FleetResult {
        targets = List.copyOf(targets);
    }

    /** The targets of which one thing became. */
    public List<TargetResult> with(Outcome outcome) {
        return targets.stream().filter(it -> it.outcome() == outcome).toList();
    }

    /** Those that failed. */
    public List<TargetResult> failed() {
        return with(Outcome.FAILED);
    }

    /**
     * This, if no target failed.
     *
     * @throws NestFluxException {@code NF-521} with a line for each that did
     */
    public FleetResult orThrow() {
        if (failed().isEmpty()) {
            return this;
        }
        int skipped = with(Outcome.SKIPPED).size();
        throw Failures.of(
                ErrorCode.FLEET_FAILED,
                targets.size(),
                failed().stream()
                        .map(it -> new Failures.Line(it.name(), it.code().orElse(""), it.firstLine()))
                        .toList(),
                skipped == 0 ? "" : " " + skipped + (skipped == 1 ? " was" : " were") + " not begun.");
    }
}
