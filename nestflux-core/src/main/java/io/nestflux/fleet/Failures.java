package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.List;
import java.util.stream.Collectors;

/** The one message about all targets that failed. */
final class Failures {

    private static final int MOST_LISTED = 50;

    private Failures() {}

    /** The first line; with the one after it, if the first ends with a colon. */
    static String firstLine(String problem) {
        List<String> lines = problem.lines().limit(2).map(String::strip).toList();
        return lines.size() == 2 && lines.get(0).endsWith(":")
                ? lines.get(0) + " " + lines.get(1)
                : lines.stream().findFirst().orElse("");
    }

    /** A target, and the beginning of what was wrong with it. */
    record Line(String name, String code, String problem) {}

    static NestFluxException of(ErrorCode code, int all, List<Line> failed, String more) {
        String lines = failed.stream()
                .limit(MOST_LISTED)
                .map(it -> "\n  - " + it.name() + "   " + it.code() + ": " + it.problem())
                .collect(Collectors.joining());
        String rest = failed.size() > MOST_LISTED ? "\n  … and " + (failed.size() - MOST_LISTED) + " more" : "";
        return new NestFluxException(
                code,
                failed.size() + " of " + all + (all == 1 ? " target" : " targets") + " failed." + more + lines + rest,
                "mend the cause, then run the same again: what is up to date is passed over",
                "docs/errors.md explains each code");
    }
}
