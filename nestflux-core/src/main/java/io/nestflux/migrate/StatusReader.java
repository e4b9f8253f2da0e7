package io.nestflux.migrate;

import io.nestflux.connect.ServerVersion;
import io.nestflux.connect.Servers;
import io.nestflux.history.Attested;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.Progress;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.migration.HeldBack;
import io.nestflux.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how a database stands. It only reads: a database without a history has nothing applied, and gets none. */
public final class StatusReader {

    /** Nobody looks for drift at a glance. */
    private static final Attested UNASKED = new Attested(Attested.Word.UNKNOWN, Optional.empty(), "");

    private final HistoryComparison comparison;
    private final boolean older;
    private final Optional<LockHolder> runner;
    private final ResumeCheck look;

    private StatusReader(HistoryComparison comparison, boolean older, Optional<LockHolder> runner, ResumeCheck look) {
        this.comparison = comparison;
        this.older = older;
        this.runner = runner;
        this.look = look;
    }

    /**
     * Reads it.
     *
     * @param request its database, directory and history schema
     */
    public static StatusResult read(MigrateRequest request) {
        return read(request, true);
    }

    /** Reads it, in two round trips if there is nothing to do. Who is at work is told only if something is left. */
    public static StatusResult glance(MigrateRequest request) {
        return read(request, false);
    }

    private static StatusResult read(MigrateRequest request, boolean whole) {
        List<Migration> files = request.migrations();
        try (Connection connection = request.database().connect()) {
            List<HistoryEntry> history =
                    History.of(connection, request.historySchema()).read();
            HistoryComparison comparison = new HistoryComparison(files, history);
            boolean older = comparison.isOlderRelease(request.directory());
            ServerVersion server = Servers.version(connection);
            ServerSession session = ServerSessions.of(connection, server, request);
            ResumeCheck look = new ResumeCheck(session, server.dialect());
            Attested attested = whole ? Attested.of(history) : UNASKED;
            Optional<String> known = attested.comparable(server);
            StatusResult alone = new StatusReader(comparison, older, Optional.empty(), look).result(attested, known);
            if (!whole && alone.upToDate()) {
                return alone;
            }
            Optional<LockHolder> runner = session.holder();
            StatusResult told = runner.isEmpty()
                    ? alone
                    : new StatusReader(comparison, older, runner, look).result(attested, known);
            return whole
                    ? told.holdingBack(HeldBack.in(files, server.dialect()).stream()
                            .map(HeldBack::words)
                            .toList())
                    : told;
        } catch (SQLException unreadable) {
            throw UnderLock.refused(unreadable);
        }
    }

    private StatusResult result(Attested attested, Optional<String> fingerprint) throws SQLException {
        List<MigrationStatus> all = new ArrayList<>();
        for (Migration file : comparison.files()) {
            all.add(status(file));
        }
        State unknownHere = older ? State.NEWER : State.MISSING;
        comparison.missing().forEach(entry -> all.add(status(entry.migration(), unknownHere, entry)));
        return StatusResult.told(all, runner, fingerprint, attested.word() == Attested.Word.DRIFTED);
    }

    private MigrationStatus status(Migration file) throws SQLException {
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
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
        }
        return status(file.id(), state(file, entry.get()), entry.get());
    }

    private State state(Migration file, HistoryEntry entry) throws SQLException {
        if (comparison.isEdited(file)) {
            return State.EDITED;
        }
        return switch (entry.state()) {
            case APPLIED -> State.APPLIED;
            case BASELINE -> State.BASELINE;
            case RESOLVED -> State.RESOLVED;
            case FAILED -> State.FAILED;
            case RUNNING -> unfinished(file, entry);
            case REVERTING -> entry.isApplied() && runner.isEmpty() ? State.APPLIED : unfinished(file, entry);
            case REVERT_FAILED -> entry.isApplied() ? State.APPLIED : State.FAILED;
            case REVERTED -> comparison.isOutOfOrder(file) ? State.OUT_OF_ORDER : State.PENDING;
        };
    }

    private State unfinished(Migration file, HistoryEntry entry) throws SQLException {
        if (runner.isPresent()) {
            return State.RUNNING;
        }
        return look.canTell(file, entry) ? State.INTERRUPTED : State.UNKNOWN;
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
                entry.failure(),
                entry.progress().intent().filter(it -> it.batch().isEmpty()).map(Progress.Intent::statement),
                entry.isHalfReverted(),
                entry.progress().intent().flatMap(StatusReader::batch));
    }

    private static Optional<StatusResult.Batch> batch(Progress.Intent intent) {
        return intent.batch()
                .map(it -> new StatusResult.Batch(
                        intent.statement(),
                        it.rows(),
                        it.changed(),
                        it.total(),
                        it.percent(),
                        it.pairs(it.last()),
                        it.pairs(it.end()),
                        it.inWords()));
    }
}
