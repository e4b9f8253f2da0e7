package io.nestflux.maven;

import io.nestflux.fleet.FleetResult;
import io.nestflux.fleet.FleetStatus;
import io.nestflux.fleet.FleetStatus.TargetStatus;
import io.nestflux.fleet.TargetResult;
import io.nestflux.fleet.TargetResult.Outcome;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a fleet. Targets with which it is the same stand together: a thousand lines would be read by none. */
record FleetReport(Rendering rendering) {

    private static final int MOST_NAMED = 5;

    void write(FleetResult result) {
        group(result.with(Outcome.PENDING), it -> it.dryRun().orElse("")).forEach((sql, targets) -> {
            rendering.print(
                    "-- " + Rendering.count(targets.size(), "target") + ": " + names(targets, TargetResult::name));
            rendering.print(sql);
        });
        List<TargetResult> done = result.targets().stream()
                .filter(it -> it.outcome() != Outcome.FAILED && it.outcome() != Outcome.PENDING)
                .toList();
        group(done, FleetReport::words)
                .forEach((words, targets) -> line(words, targets.size(), names(targets, TargetResult::name)));
        for (TargetResult failed : result.failed()) {
            rendering.warn("  failed   " + failed.name()
                    + (failed.migrations().isEmpty() ? "" : "   after " + files(failed.migrations())));
        }
        String counts = java.util.Arrays.stream(Outcome.values())
                .filter(outcome -> !result.with(outcome).isEmpty())
                .map(outcome -> result.with(outcome).size() + " " + word(outcome.name()))
                .collect(Collectors.joining(", "));
        rendering.say(Rendering.count(result.targets().size(), "target") + " in " + Rendering.time(result.duration())
                + ": " + counts);
    }

    private static String words(TargetResult target) {
        return word(target.outcome().name())
                + (target.migrations().isEmpty() ? "" : "   " + files(target.migrations()))
                + newer(target.newer());
    }

    void write(FleetStatus status) {
        List<TargetStatus> readable =
                status.targets().stream().filter(it -> it.status().isPresent()).toList();
        group(readable, FleetReport::words)
                .forEach((words, targets) -> line(words, targets.size(), names(targets, TargetStatus::name)));
        long upToDate = status.targets().stream().filter(TargetStatus::upToDate).count();
        rendering.say(Rendering.count(status.targets().size(), "target") + ", " + upToDate + " up to date");
        if (upToDate < readable.size()) {
            rendering.say("To bring the others up to date, run mvn nestflux:migrate with the same targets;"
                    + " to see more of one, run mvn nestflux:status on it alone");
        }
    }

    /** The states of all migrations that are not simply applied. */
    private static String words(TargetStatus target) {
        StatusResult status = target.status().orElseThrow();
        if (target.upToDate()) {
            return "up to date" + newer(status.newer());
        }
        Map<State, List<String>> states = new LinkedHashMap<>();
        for (MigrationStatus migration : status.migrations()) {
            if (!migration.state().isComplete()) {
                states.computeIfAbsent(migration.state(), state -> new ArrayList<>())
                        .add(migration.id());
            }
        }
        return states.isEmpty()
                ? "drifted"
                : states.entrySet().stream()
                        .map(it -> word(it.getKey().name()) + "   " + files(it.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** What a target has beyond all that this release knows. */
    private static String newer(List<String> files) {
        return files.isEmpty() ? "" : "; this is an older release, it also has " + some(files);
    }

    private void line(String words, int count, String names) {
        rendering.say("  " + words + "   " + Rendering.count(count, "target") + ": " + names);
    }

    private static <T> Map<String, List<T>> group(List<T> targets, Function<T, String> words) {
        return targets.stream().collect(Collectors.groupingBy(words, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> String names(List<T> targets, Function<T, String> name) {
        return some(targets.stream().map(name).toList());
    }

    private static String files(List<String> ids) {
        return some(ids.stream().map(id -> id + ".sql").toList());
    }

    private static String some(List<String> texts) {
        return texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (texts.size() > MOST_NAMED ? ", …" : "");
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
