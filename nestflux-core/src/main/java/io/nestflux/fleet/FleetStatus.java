package io.nestflux.fleet;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.migrate.StatusResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a fleet stands.
 *
 * @param targets one for each target, in the order in which they were given
 * @param duration how long it took to look
 */
@Api(Api.Use.READ)
public record FleetStatus(List<TargetStatus> targets, Duration duration) {

    private static final int MOST_NAMED = 20;

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

    /**
     * This, if all targets are up to date.
     *
     * @throws NestFluxException {@code NF-516} with a line for each that is not
     */
    public FleetStatus requireUpToDate() {
        List<TargetStatus> behind =
                targets.stream().filter(it -> !it.upToDate()).toList();
        if (behind.isEmpty()) {
            return this;
        }
        String names = behind.stream()
                .limit(MOST_NAMED)
                .map(it -> "\n  - " + it.name()
                        + it.code()
                                .map(code -> "   " + code + ": " + it.firstLine())
                                .orElse(""))
                .collect(Collectors.joining());
        String rest = behind.size() > MOST_NAMED ? "\n  … and " + (behind.size() - MOST_NAMED) + " more" : "";
        throw new NestFluxException(
                ErrorCode.NOT_UP_TO_DATE,
                behind.size() + " of " + targets.size() + " targets are not up to date:" + names + rest,
                "apply what is pending: " + Goal.MIGRATE.run() + " with the same targets",
                "see more of one: " + Goal.STATUS.run() + " on it alone");
    }
}
