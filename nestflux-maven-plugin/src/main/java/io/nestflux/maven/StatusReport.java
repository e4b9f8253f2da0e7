package io.nestflux.maven;

import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What {@code status} tells: one line a migration, and what to do next. */
record StatusReport(Rendering rendering) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    void write(StatusResult result) {
        List<MigrationStatus> migrations = result.migrations();
        int width = migrations.stream().mapToInt(it -> it.file().length()).max().orElse(0);
        for (MigrationStatus migration : migrations) {
            rendering.say(
                    "  " + pad(word(migration.state()), 12) + "  " + pad(migration.file(), width) + details(migration));
        }
        if (migrations.isEmpty()) {
            rendering.say("There are no migrations yet. Write tables, then run mvn nestflux:generate");
        } else if (result.drifted().orElse(false)) {
            rendering.warn("The database has drifted from the last migration: somebody changed it by hand."
                    + " The next mvn nestflux:generate that finds a change in the tables says how.");
        } else if (result.upToDate()) {
            rendering.say("Database is up to date!");
        } else {
            next(migrations);
        }
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String details(MigrationStatus migration) {
        StringBuilder text = new StringBuilder();
        migration
                .finishedAt()
                .ifPresent(when -> text.append("  ")
                        .append(WHEN.format(when))
                        .append("  ")
                        .append(Rendering.time(migration.duration())));
        if (migration.done() < migration.statements()) {
            text.append("  ")
                    .append(migration.done())
                    .append(" of ")
                    .append(Rendering.count(migration.statements(), "statement"))
                    .append(" done");
        }
        migration.failure().ifPresent(failure -> text.append("\n      ").append(failure));
        return text.toString();
    }

    private void next(List<MigrationStatus> migrations) {
        long pending =
                migrations.stream().filter(it -> it.state() == State.PENDING).count();
        boolean refused =
                has(migrations, State.OUT_OF_ORDER) || has(migrations, State.EDITED) || has(migrations, State.MISSING);
        if (pending > 0 && !refused) {
            rendering.say(Rendering.count((int) pending, "migration") + " to apply: run mvn nestflux:migrate");
        }
        if (has(migrations, State.OUT_OF_ORDER)) {
            rendering.say("A migration comes before one that is applied: to apply it all the same, run"
                    + " mvn nestflux:migrate -Dnestflux.outOfOrder");
        }
        if (has(migrations, State.EDITED)) {
            rendering.warn("A migration was edited after it had been applied: put its text back, and generate a new"
                    + " migration for what should change.");
        }
        if (has(migrations, State.MISSING)) {
            rendering.warn("A migration was applied whose file is missing: bring the file back from version control.");
        }
        if (has(migrations, State.FAILED) || has(migrations, State.INTERRUPTED)) {
            rendering.say("To go on with what was not finished, correct its cause and run mvn nestflux:migrate");
        }
    }

    private static boolean has(List<MigrationStatus> migrations, State state) {
        return migrations.stream().anyMatch(it -> it.state() == state);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
