package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.history.Held;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Adopts a database that already has what the first migrations make: they are recorded, and not run. */
public final class Baseliner {

    private final HistoryComparison comparison;
    private final List<Migration> toRecord;

    private Baseliner(List<Migration> files, List<HistoryEntry> entries, Optional<String> target) {
        this.comparison = new HistoryComparison(files, entries);
        this.toRecord = comparison.pendingUpTo(target).stream()
                .map(PendingMigration::migration)
                .toList();
        // a first try that failed and left nothing is how many come to look for this goal
        Optional<HistoryEntry> ran = entries.stream()
                .filter(it -> it.state() != HistoryState.BASELINE && it.leftTraces())
                .findFirst();
        if (ran.isPresent() && !toRecord.isEmpty()) {
            throw alreadyMigrated(ran.get(), toRecord.get(0));
        }
    }

    /**
     * Records all migrations up to the request's target that the history does not know.
     *
     * @param request its database, directory, target, history schema and timeouts, and whether to record nothing
     * @throws NestFluxException {@code NF-520} if migrations ran here already; {@code NF-509} if there is no such
     *     target
     */
    public static BaselineResult baseline(MigrateRequest request) {
        List<Migration> files = request.migrations();
        try (Connection connection = request.database().connect()) {
            if (request.dryRun()) {
                List<HistoryEntry> entries =
                        History.of(connection, request.historySchema()).read();
                return new Baseliner(files, entries, request.target()).result(true);
            }
            return UnderLock.run(connection, request, (session, history) -> {
                history.create();
                Baseliner baseliner = new Baseliner(files, history.read(), request.target());
                baseliner.record(session, history);
                return baseliner.result(false);
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private void record(ServerSession session, History history) throws SQLException {
        int order = comparison.nextOrder();
        for (Migration migration : toRecord) {
            if (!history.put(note(migration, order++), session.holdsLock())) {
                throw Checkpoint.sessionChanged("the baseline was being recorded");
            }
        }
    }

    private BaselineResult result(boolean dryRun) {
        List<String> pending = comparison.pending().stream()
                .map(PendingMigration::migration)
                .filter(Predicate.not(toRecord::contains))
                .map(Migration::id)
                .toList();
        return new BaselineResult(toRecord.stream().map(Migration::id).toList(), pending, dryRun);
    }

    /** What is recorded of a migration that happened, and that NestFlux has not run. */
    static HistoryNote note(Migration migration, int order) {
        return new HistoryNote(
                migration.id(),
                order,
                HistoryState.BASELINE,
                migration.checksum(),
                new Progress(0, 0, StatementHashes.NONE, Optional.empty(), Held.NOTHING),
                "",
                Duration.ZERO,
                Optional.empty());
    }

    private static NestFluxException alreadyMigrated(HistoryEntry ran, Migration pending) {
        return new NestFluxException(
                ErrorCode.ALREADY_MIGRATED,
                "Migrations have been run here already: " + ran.migration() + ".sql is "
                        + StateWords.of(Optional.of(ran))
                        + ". A baseline is for a database that NestFlux has not migrated yet.",
                "apply what is pending: " + Goal.MIGRATE.run(),
                "or, if " + pending.fileName() + " has happened here in another way, record just that: "
                        + Goal.resolve(pending.id(), "done"));
    }
}
