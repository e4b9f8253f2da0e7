package io.nestflux.migrate;

import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How a migration stands by the history, in a few words for messages. */
final class StateWords {

    private StateWords() {}

    static String of(Optional<HistoryEntry> entry) {
        return entry.map(StateWords::of).orElse("pending");
    }

    private static String of(HistoryEntry entry) {
        String who = " (" + entry.finishedAt().orElse(entry.startedAt()).truncatedTo(ChronoUnit.SECONDS) + " by "
                + entry.appliedBy() + ")";
        boolean whole = entry.state().isComplete() || entry.state() == HistoryState.REVERTED;
        return word(entry) + (whole ? "" : ", " + progress(entry.progress())) + who;
    }

    private static String word(HistoryEntry entry) {
        boolean inQuestion =
                entry.progress().intent().filter(it -> it.batch().isEmpty()).isPresent();
        return switch (entry.state()) {
            case RUNNING -> inQuestion ? "interrupted" : "not finished";
            case REVERTING -> inQuestion ? "interrupted while it was taken back" : "not wholly taken back";
            case REVERT_FAILED -> "failed to be taken back";
            default -> entry.state().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String progress(Progress progress) {
        String done = progress.done() + " of " + progress.statements() + " statements done";
        return progress.intent()
                .map(intent -> done + ", "
                        + intent.batch()
                                .map(batch -> "of statement " + intent.statement() + " " + batch.inWords())
                                .orElse("the fate of statement " + intent.statement() + " unknown"))
                .orElse(done);
    }
}
