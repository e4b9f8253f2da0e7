package io.nestflux.migrate;

import io.nestflux.Goal;
import io.nestflux.Parameter;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to do next about a database, with the commands. What stops {@code migrate} comes first. */
final class StatusAdvice {

    private static final String MIGRATE = Goal.MIGRATE.run();

    private final Map<State, List<MigrationStatus>> byState = new EnumMap<>(State.class);
    private final List<String> advice = new ArrayList<>();

    private StatusAdvice(StatusResult status) {
        status.migrations()
                .forEach(it -> byState.computeIfAbsent(it.state(), state -> new ArrayList<>())
                        .add(it));
    }

    static List<String> of(StatusResult status) {
        StatusAdvice made = new StatusAdvice(status);
        if (status.runner().isPresent()) {
            return List.of("wait for the runner that is at work");
        }
        made.whatStopsMigrate();
        if (made.advice.isEmpty()) {
            made.whatMigrateDoes();
        }
        if (status.drifted().orElse(false)) {
            made.advice.add("undo the drift in the database; if it is wanted, let a migration bring it:" + " "
                    + Goal.GENERATE.run());
        }
        return List.copyOf(made.advice);
    }

    private void whatStopsMigrate() {
        for (MigrationStatus it : with(State.MISSING)) {
            advice.add("bring " + it.file() + " back from version control, or " + OlderRelease.GET_NEWER_FILES);
        }
        for (MigrationStatus it : with(State.EDITED)) {
            advice.add("put " + it.file() + " back as it was, and write the change into a new migration; if the edit"
                    + " changes nothing: " + resolve(it, "done"));
        }
        for (MigrationStatus it : with(State.UNKNOWN)) {
            int statement = it.inQuestion().orElse(it.done() + 1);
            advice.add("look whether statement " + statement + " of " + it.stoppedFile() + " has happened; if so: "
                    + resolve(it, "statement:" + statement) + "; if not: "
                    + resolve(it, "statement:" + (statement - 1)));
        }
        if (!with(State.OUT_OF_ORDER).isEmpty()) {
            advice.add("what is out of order comes before a migration that is applied: give it the next number, or"
                    + " apply it all the same: " + Goal.MIGRATE.run(Parameter.OUT_OF_ORDER.set()));
        }
    }

    private void whatMigrateDoes() {
        for (MigrationStatus it : with(State.FAILED)) {
            advice.add(
                    it.failure().orElse("").startsWith(StatementFailure.NO_LOCK)
                            ? "let end what held the locks that " + it.stoppedFile() + " needs, then go on: " + MIGRATE
                            : "correct what " + it.stoppedFile() + " failed at, then go on: " + MIGRATE);
        }
        for (MigrationStatus it : with(State.INTERRUPTED)) {
            advice.add(it.batch()
                            .map(batch -> "go on in statement " + batch.statement() + " of " + it.stoppedFile()
                                    + ", behind " + batch.words() + ": ")
                            .orElse("go on with statement " + (it.done() + 1) + " of " + it.stoppedFile() + ": ")
                    + MIGRATE);
        }
        int pending = with(State.PENDING).size();
        if (advice.isEmpty() && pending > 0) {
            advice.add("apply " + (pending == 1 ? "the pending migration" : "the " + pending + " pending migrations")
                    + ": " + MIGRATE);
        }
    }

    private List<MigrationStatus> with(State state) {
        return byState.getOrDefault(state, List.of());
    }

    private static String resolve(MigrationStatus migration, String as) {
        return Goal.resolve(migration.id(), as);
    }
}
