package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migrate.postgres.PgPoolers;
import io.nestflux.migration.Migration;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes migrations back by their down files, the one applied last first, with the same lock, records and recovery as
 * {@link Migrator}.
 */
public final class Rollback {

    private final MigrateRequest request;
    private final boolean allowDataLoss;
    private final List<Migration> files;
    private final long start = System.nanoTime();

    private Rollback(MigrateRequest request, boolean allowDataLoss) {
        this.request = request;
        this.allowDataLoss = allowDataLoss;
        this.files = request.migrations();
    }

    /**
     * Takes back what was applied after the request's target, which stays; without a target, the migration that was
     * applied last. Target {@code 0} is before the first one. What an earlier rollback has begun is brought to its end.
     *
     * @param allowDataLoss whether rows may go; otherwise nothing runs if any would
     * @throws NestFluxException {@code NF-517} if a down file is not there, {@code NF-518} if rows would be lost; else
     *     as {@link Migrator#migrate}
     */
    public static RollbackResult rollback(MigrateRequest request, boolean allowDataLoss) {
        return new Rollback(request, allowDataLoss).run();
    }

    private RollbackResult run() {
        try (Connection connection = request.database().connect()) {
            if (!request.dryRun()) {
                return UnderLock.run(connection, request, (session, history) -> locked(connection, session, history));
            }
            ServerSession session = ServerSessions.of(connection, Servers.version(connection), request);
            History history = History.of(connection, request.historySchema());
            List<ScriptRuns.Step> steps = steps(history, history.read(), connection);
            List<RollbackResult.Loss> losses = losses(steps, connection, session);
            Dialect dialect = Servers.version(connection).dialect();
            return result(
                    List.of(),
                    losses,
                    Optional.empty(),
                    Optional.of(DryRun.text(steps, dialect, session, request.timeouts(), Optional.empty())));
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private RollbackResult locked(Connection connection, ServerSession session, History history) throws SQLException {
        if (session.locksTransaction()) {
            throw PgPoolers.refuse("A rollback takes several");
        }
        List<HistoryEntry> entries = history.read();
        List<ScriptRuns.Step> steps = steps(history, entries, connection);
        if (steps.isEmpty()) {
            return result(List.of(), List.of(), Optional.empty(), Optional.empty());
        }
        List<RollbackResult.Loss> losses = losses(steps, connection, session);
        if (!losses.isEmpty() && !allowDataLoss) {
            throw wouldLose(losses);
        }
        ScriptRuns runs = new ScriptRuns(connection, session, history, request);
        Attestor attestor = Attestor.before(connection, runs.setup(), history, request, entries, Optional.empty());
        try {
            return result(runs.run(steps), losses, attestor.after(connection, runs.setup(), history), Optional.empty());
        } catch (NestFluxException failed) {
            attestor.afterFailure(connection, runs.setup(), history, failed);
            throw failed;
        }
    }

    private List<ScriptRuns.Step> steps(History history, List<HistoryEntry> entries, Connection connection) {
        HistoryComparison comparison = new HistoryComparison(files, entries);
        new Safeguard(comparison, history, Servers.version(connection).dialect()).requireSamePast();
        List<ScriptRuns.Step> steps = new ArrayList<>(unfinished(comparison));
        List<Migration> applied = comparison.appliedLastFirst();
        if (request.target().isPresent()) {
            String target = request.target().get();
            int last = !target.isEmpty() && target.chars().allMatch(c -> c == '0') ? 0 : comparison.number(target);
            applied.stream().filter(it -> it.number() > last).forEach(it -> steps.add(step(comparison, it)));
        } else if (steps.isEmpty() && !applied.isEmpty()) {
            steps.add(step(comparison, applied.get(0)));
        }
        return steps;
    }

    /**
     * What an earlier rollback has begun and not ended.
     *
     * @throws NestFluxException {@code NF-517} if a down file is no longer there
     */
    static List<ScriptRuns.Step> unfinished(HistoryComparison comparison) {
        return comparison.halfReverted().stream()
                .map(it -> step(comparison, it))
                .toList();
    }

    private static ScriptRuns.Step step(HistoryComparison comparison, Migration migration) {
        if (migration.down().isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.DOWN_MISSING,
                    "There is no " + migration.downFileName() + ", so " + migration.fileName()
                            + " cannot be taken back. Nothing was run.",
                    "bring the file back, or write it: it has to undo what " + migration.fileName() + " does",
                    "or roll back less far: " + Parameter.TARGET.set("%04d".formatted(migration.number())));
        }
        HistoryEntry entry = comparison.entry(migration).orElseThrow();
        return new ScriptRuns.Step(
                new MigrationScript(migration, Direction.DOWN),
                Optional.of(entry).filter(HistoryEntry::isHalfReverted),
                entry.order());
    }

    private List<RollbackResult.Loss> losses(List<ScriptRuns.Step> steps, Connection connection, ServerSession session)
            throws SQLException {
        Losses losses = Losses.counted(
                connection,
                session,
                request.timeouts(),
                Servers.version(connection).dialect());
        for (ScriptRuns.Step step : steps) {
            int done = step.earlier().map(it -> it.progress().done()).orElse(0);
            losses.lookAt(step.script(), done + 1);
        }
        return losses.found();
    }

    private static NestFluxException wouldLose(List<RollbackResult.Loss> losses) {
        List<String> hints = new ArrayList<>(List.of(
                "save what is needed, then allow it: " + Parameter.ALLOW_DATA_LOSS.set(),
                "see all that would run: " + Parameter.DRY_RUN.set()));
        if (losses.stream().anyMatch(loss -> loss.uncounted().isPresent())) {
            hints.add("where rows cannot be counted: let this user read the table, or wait for who has it locked");
        }
        return new NestFluxException(
                ErrorCode.DATA_WOULD_BE_LOST,
                "Rolling back would lose data. Nothing was run.\n"
                        + losses.stream().map(loss -> "  - " + loss).collect(Collectors.joining("\n")),
                hints.toArray(String[]::new));
    }

    private RollbackResult result(
            List<MigrateResult.Applied> reverted,
            List<RollbackResult.Loss> losses,
            Optional<String> fingerprint,
            Optional<String> dryRun) {
        return new RollbackResult(reverted, losses, Duration.ofNanos(System.nanoTime() - start), fingerprint, dryRun);
    }
}
