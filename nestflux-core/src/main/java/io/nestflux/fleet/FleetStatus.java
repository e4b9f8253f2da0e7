package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.StatusResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a fleet stands.
 *
 * @param targets one for each target, in the order in which they were given
 * @param duration how long it took to look
 */
public record FleetStatus(List<TargetStatus> targets, Duration duration) {

    public FleetStatus {
        targets = List.copyOf(targets);
    }

    /**
     * Where one target stands.
     *
     * @param name the target's name
     * @param status what its history says; empty if that could not be read
     * @param code the error's code, if it could not
     * @param problem what was wrong, if it could not
     */
    public record TargetStatus(
            String name, Optional<StatusResult> status, Optional<String> code, Optional<String> problem) {

        /** The first line of what was wrong; empty if nothing was. */
        public String firstLine() {
            return problem.map(Failures::firstLine).orElse("");
        }

        /** Whether all is applied, and nothing is otherwise than it was. */
        public boolean upToDate() {
            return status.filter(StatusResult::upToDate)
                    .filter(it -> !it.drifted().orElse(false))
                    .isPresent();
        }
    }

    /** Whether all targets are. */
    public boolean upToDate() {
        return targets.stream().allMatch(TargetStatus::upToDate);
    }

    /**
     * This, if all targets could be looked at.
     *
     * @throws NestFluxException {@code NF-521} with a line for each that could not
     */
    public FleetStatus orThrow() {
        List<Failures.Line> failed = targets.stream()
                .filter(it -> it.status().isEmpty())
                .map(it -> new Failures.Line(it.name(), it.code().orElse(""), it.firstLine()))
                .toList();
        if (failed.isEmpty()) {
            return this;
        }
        throw Failures.of(ErrorCode.FLEET_FAILED, targets.size(), failed, "");
    }
}
