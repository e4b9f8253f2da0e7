package io.nestflux.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of the history: one migration, and the truth about it.
 *
 * @param migration the migration's id
 * @param order its place in the order in which migrations were begun in this database
 * @param state what became of it
 * @param checksum the file's checksum when it ran
 * @param progress how far it came
 * @param startedAt when it was begun, by the server's clock
 * @param finishedAt when it ended, well or not; empty while it runs
 * @param duration how long it ran
 * @param appliedBy user, host and application
 * @param sessionId the server's number of the session that ran it
 * @param serverVersion the server it ran on
 * @param nestfluxVersion the NestFlux that ran it
 * @param failure the server's words when a statement failed
 * @param fingerprint what is known of the catalog when this migration was the last of a run: see {@link Attested}
 */
public record HistoryEntry(
        String migration,
        int order,
        HistoryState state,
        String checksum,
        Progress progress,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Duration duration,
        String appliedBy,
        long sessionId,
        String serverVersion,
        String nestfluxVersion,
        Optional<String> failure,
        Optional<String> fingerprint) {

    /** Whether the database holds all of this migration. */
    public boolean isApplied() {
        return state.isComplete() || state.isBackwards() && state != HistoryState.REVERTED && !hasBegun();
    }

    /** Whether its down file was begun and did not come to its end. */
    public boolean isHalfReverted() {
        return state.isBackwards() && state != HistoryState.REVERTED && hasBegun();
    }

    private boolean hasBegun() {
        return progress.done() > 0 || progress.intent().isPresent();
    }

    /** Whether the database may hold anything of this migration. */
    public boolean leftTraces() {
        return state.isComplete()
                || state == HistoryState.REVERTING
                || state == HistoryState.REVERT_FAILED
                || state != HistoryState.REVERTED && hasBegun();
    }
}
