package io.nestflux.maven;

import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What {@code status} tells: one line a migration, what is wrong in the server's words, and what to do next. */
record StatusReport(Rendering rendering) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private static final String BELOW = "      ";

    void write(StatusResult result) {
        List<MigrationStatus> migrations = result.migrations();
        int width = migrations.stream().mapToInt(it -> it.file().length()).max().orElse(0);
        for (MigrationStatus migration : migrations) {
            rendering.say(
                    "  " + pad(word(migration.state()), 12) + "  " + pad(migration.file(), width) + details(migration));
            below(migration);
        }
        result.runner().ifPresent(holder -> wrapped("At work now: " + holder, ""));
        drift(result);
        result.heldBack().forEach(held -> wrapped("Not dropped yet: " + held, "  "));
        if (migrations.isEmpty()) {
            rendering.say("There are no migrations yet. Write tables, then run mvn nestflux:generate");
        } else if (result.advice().isEmpty()) {
            rendering.say(result.olderRelease().orElse("Database is up to date!"));
        }
        result.driftUntold().ifPresent(why -> wrapped(why, ""));
        result.advice().forEach(advice -> wrapped("→ " + advice, "  "));
    }

    private void drift(StatusResult result) {
        if (!result.drifted().orElse(false)) {
            return;
        }
        rendering.warn("The database has drifted: somebody changed it by hand after the last migrate.");
        result.differences().forEach(difference -> wrapped("  " + difference, "    "));
        result.differencesUntold().ifPresent(reason -> wrapped("  How cannot be told: " + reason, "    "));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String details(MigrationStatus migration) {
        if (migration.state() == State.PENDING || migration.state() == State.OUT_OF_ORDER) {
            return migration
                    .finishedAt()
                    .map(when -> "  taken back " + WHEN.format(when))
                    .orElse("");
        }
        StringBuilder text = new StringBuilder();
        migration
                .finishedAt()
                .ifPresent(when -> text.append("  ")
                        .append(WHEN.format(when))
                        .append(migration.duration().isZero() ? "" : "  " + Rendering.time(migration.duration())));
        if (migration.done() < migration.statements()) {
            text.append("  ")
                    .append(migration.done())
                    .append(" of ")
                    .append(Rendering.count(migration.statements(), "statement"))
                    .append(" done");
        }
        return text.toString();
    }

    private void below(MigrationStatus migration) {
        if (migration.state() == State.RUNNING
                || migration.state() == State.INTERRUPTED
                || migration.state() == State.UNKNOWN) {
            migration
                    .startedAt()
                    .ifPresent(when -> rendering.say(BELOW + "since " + WHEN.format(when) + " by "
                            + migration.appliedBy().orElse("")));
        }
        if (migration.state() == State.RESOLVED) {
            migration.appliedBy().ifPresent(who -> rendering.say(BELOW + "declared done by " + who));
        }
        migration
                .batch()
                .ifPresent(batch -> wrapped(
                        BELOW + "statement " + batch.statement() + " runs in batches: " + batch.words(), BELOW + "  "));
        migration.failure().ifPresent(failure -> wrapped(BELOW + failure, BELOW + "  "));
    }

    private void wrapped(String text, String indent) {
        Rendering.wrap(text, indent).forEach(rendering::say);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
