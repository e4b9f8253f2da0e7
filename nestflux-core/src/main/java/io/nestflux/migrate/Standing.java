package io.nestflux.migrate;

import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How a migration stands by the history, in a few words for messages. */
final class Standing {

    private Standing() {}

    static String of(Optional<HistoryEntry> entry) {
        return entry.map(Standing::of).orElse("pending");
    }

    private static String of(HistoryEntry entry) {
        String who = " (" + entry.finishedAt().orElse(entry.startedAt()).truncatedTo(ChronoUnit.SECONDS) + " by "
                + entry.appliedBy() + ")";
        return word(entry) + (entry.state().isComplete() ? "" : ", " + progress(entry.progress())) + who;
    }

    private static String word(HistoryEntry entry) {
        return entry.state() == HistoryState.RUNNING
                ? entry.progress().intent().isPresent() ? "interrupted" : "not finished"
                : entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String progress(Progress progress) {
        String done = progress.done() + " of " + progress.statements() + " statements done";
        return progress.intent()
                .map(intent -> done + ", the fate of statement " + intent.statement() + " unknown")
                .orElse(done);
    }
}
