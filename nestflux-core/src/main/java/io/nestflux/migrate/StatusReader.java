package io.nestflux.migrate;

import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells how a database stands. It only reads: a database without a history has nothing applied, and gets none. */
public final class StatusReader {

    private final Comparison comparison;
    private final boolean lockIsHeld;

    private StatusReader(Comparison comparison, boolean lockIsHeld) {
        this.comparison = comparison;
        this.lockIsHeld = lockIsHeld;
    }

    /**
     * Reads it.
     *
     * @param request its database, directory and history schema
     */
    public static StatusResult read(MigrateRequest request) {
        List<Migration> files = MigrationDirectory.read(request.directory());
        try (Connection connection = request.database().connect()) {
            List<HistoryEntry> history =
                    History.of(connection, request.historySchema()).read();
            boolean begun = history.stream()
                    .anyMatch(it -> it.state() == HistoryState.RUNNING || it.state() == HistoryState.REVERTING);
            boolean held = begun
                    && ServerSessions.of(connection, Servers.version(connection), request)
                            .holder()
                            .isPresent();
            StatusReader reader = new StatusReader(new Comparison(files, history), held);
            List<MigrationStatus> all = new ArrayList<>();
            files.forEach(file -> all.add(reader.status(file)));
            reader.comparison.missing().forEach(entry -> all.add(status(entry.migration(), State.MISSING, entry)));
            return new StatusResult(all, fingerprint(history), Optional.empty());
        } catch (SQLException unreadable) {
            throw History.unreadable(unreadable);
        }
    }

    private static Optional<String> fingerprint(List<HistoryEntry> history) {
        return history.stream()
                .max(Comparator.comparingInt(HistoryEntry::order))
                .flatMap(HistoryEntry::fingerprint);
    }

    private MigrationStatus status(Migration file) {
        Optional<HistoryEntry> entry = comparison.entry(file);
        if (entry.isEmpty()) {
            State state = comparison.isOutOfOrder(file) ? State.OUT_OF_ORDER : State.PENDING;
            return new MigrationStatus(
                    file.id(),
                    state,
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ZERO,
                    Optional.empty(),
                    0,
                    0,
                    Optional.empty());
        }
        return status(file.id(), state(file, entry.get()), entry.get());
    }

    private State state(Migration file, HistoryEntry entry) {
        if (comparison.isEdited(file)) {
            return State.EDITED;
        }
        return switch (entry.state()) {
            case APPLIED -> State.APPLIED;
            case BASELINE -> State.BASELINE;
            case RESOLVED -> State.RESOLVED;
            case FAILED -> State.FAILED;
            case RUNNING, REVERTING -> lockIsHeld ? State.RUNNING : State.INTERRUPTED;
            case REVERT_FAILED -> entry.isApplied() ? State.APPLIED : State.FAILED;
            case REVERTED -> comparison.isOutOfOrder(file) ? State.OUT_OF_ORDER : State.PENDING;
        };
    }

    private static MigrationStatus status(String id, State state, HistoryEntry entry) {
        return new MigrationStatus(
                id,
                state,
                Optional.of(entry.startedAt()),
                entry.finishedAt(),
                entry.duration(),
                Optional.of(entry.appliedBy()),
                entry.progress().statements(),
                entry.progress().done(),
                entry.failure());
    }
}
