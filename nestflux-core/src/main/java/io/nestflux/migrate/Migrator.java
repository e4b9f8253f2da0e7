package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.connect.ServerVersion;
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

/**
 * Applies pending migrations. Any number of runners may do so at once, in this process or others: each migration runs
 * exactly once.
 */
public final class Migrator {

    private final MigrateRequest request;
    private final List<Migration> files;
    private final long start = System.nanoTime();
    private List<String> newer = List.of();
    private Optional<Attestor> attestor = Optional.empty();
    private List<RollbackResult.Loss> losses = List.of();

    private Migrator(MigrateRequest request) {
        this.request = request;
        this.files = request.migrations();
    }

    /**
     * Brings the database up to date, or up to the target.
     *
     * <p>A look at the history without the lock tells whether there is anything to do; if so, the lock is taken, and
     * the history read again.
     *
     * @throws NestFluxException {@code NF-501} to {@code NF-510}; what was applied before stays applied and recorded
     */
    public static MigrateResult migrate(MigrateRequest request) {
        return new Migrator(request).run();
    }

    private MigrateResult run() {
        try (Connection connection = request.database().connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            History seen = History.of(connection, request.historySchema());
            List<HistoryEntry> entries = seen.read();
            List<PendingMigration> pending = pending(seen, entries, dialect);
            if (request.dryRun()) {
                return result(List.of(), Optional.empty(), Optional.of(dryRun(entries, pending, connection)));
            }
            if (pending.isEmpty()) {
                return result(List.of(), Optional.empty(), Optional.empty());
            }
            return inTurns(connection, dialect);
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private String dryRun(List<HistoryEntry> entries, List<PendingMigration> pending, Connection connection)
            throws SQLException {
        ServerVersion server = Servers.version(connection);
        List<ScriptRuns.Step> steps = new ArrayList<>(Rollback.unfinished(new HistoryComparison(files, entries)));
        Optional<PendingMigration> adopted = HandMade.next(pending, request, connection, server.dialect());
        steps.addAll(steps(adopted.isPresent() ? pending.subList(1, pending.size()) : pending, 0));
        ServerSession session = ServerSessions.of(connection, server, request);
        losses = new PendingLosses(request).of(steps, connection, session, server.dialect());
        String recorded = adopted.map(it -> "-- " + it.migration().fileName()
                        + "\n-- this database has it already: it would be recorded as applied, and not run\n\n")
                .orElse("");
        return recorded
                + DryRun.text(
                        steps,
                        server.dialect(),
                        session,
                        request.timeouts(),
                        Optional.of(new Hooks(request, server.dialect())));
    }

    private List<PendingMigration> pending(History history, List<HistoryEntry> entries, Dialect dialect) {
        HistoryComparison comparison = new HistoryComparison(files, entries);
        Safeguard safeguard = new Safeguard(comparison, history, dialect);
        if (comparison.isOlderRelease(request.directory())) {
            safeguard.requireUnedited();
            newer = comparison.ahead().stream().map(Safeguard::file).toList();
            OlderRelease.require(request.future(), newer);
            return List.of();
        }
        safeguard.requireSamePast();
        List<PendingMigration> pending = comparison.pendingUpTo(request.target());
        safeguard.requireOrder(pending, request.outOfOrder());
        return pending;
    }

    /** Where the lock lasts for a transaction only, each file takes its turn; otherwise there is one turn for all. */
    private MigrateResult inTurns(Connection connection, Dialect dialect) throws SQLException {
        List<MigrateResult.Applied> applied = new ArrayList<>();
        Patience left = new Patience(request.timeouts().runnerLock());
        while (true) {
            try {
                UnderLock.Look<Turn> look = (waiting, holder) -> applied.isEmpty() && !waiting.locksTransaction()
                        ? othersHaveDoneAll(connection, holder)
                        : Optional.empty();
                Turn turn = UnderLock.run(connection, request, look, (session, history) -> {
                    boolean first = applied.isEmpty();
                    return session.locksTransaction()
                            ? oneFile(connection, session, history, dialect, first)
                            : new Turn(locked(connection, session, history, dialect), true);
                });
                applied.addAll(turn.result().applied());
                if (turn.isLast()) {
                    return result(applied, turn.result().fingerprint(), Optional.empty());
                }
                left = new Patience(request.timeouts().runnerLock());
            } catch (TurnLost lost) {
                if (left.isExhausted()) {
                    throw RunnerLock.timedOut(request.timeouts().runnerLock(), Optional.empty());
                }
            }
        }
    }

    /** While the lock has passed on to somebody who waited as well, or to whom this does not matter. */
    private Optional<Turn> othersHaveDoneAll(Connection connection, LockHolder holder) {
        HistoryComparison comparison = new HistoryComparison(
                files, History.of(connection, request.historySchema()).read());
        return comparison.isFinished(request.target(), holder)
                ? Optional.of(new Turn(result(List.of(), Optional.empty(), Optional.empty()), true))
                : Optional.empty();
    }

    /** What was done while the lock was held without a break. */
    private record Turn(MigrateResult result, boolean isLast) {}

    /** In the transaction that has the lock. Whatever the file does and what is recorded of it is committed at once. */
    private Turn oneFile(Connection connection, ServerSession session, History history, Dialect dialect, boolean first)
            throws SQLException {
        List<HistoryEntry> entries = history.read();
        if (!Rollback.unfinished(new HistoryComparison(files, entries)).isEmpty()) {
            throw PgPoolers.refuse("A rollback was begun, and takes several");
        }
        List<PendingMigration> pending = pending(history, entries, dialect);
        ScriptRuns runs = new ScriptRuns(connection, session, history, request);
        if (pending.isEmpty()) {
            return new Turn(result(List.of(), attested(connection, runs.setup(), history), Optional.empty()), true);
        }
        List<ScriptRuns.Step> steps = steps(pending, new HistoryComparison(files, entries).nextOrder());
        new OneTransaction(session, dialect).require(first ? steps : steps.subList(0, 1));
        if (!history.exists()) {
            // committed for itself, so that a file that is rolled back and tried again finds it
            history.create();
            return new Turn(result(List.of(), Optional.empty(), Optional.empty()), false);
        }
        if (attestor.isEmpty()
                || HandMade.next(pending, request, connection, dialect).isPresent()) {
            Beginning beginning = begin(
                    connection,
                    runs.setup(),
                    history,
                    dialect,
                    entries,
                    pending,
                    steps.get(0).order());
            attestor = Optional.of(beginning.attestor());
            if (beginning.recorded()) {
                return new Turn(result(List.of(), Optional.empty(), Optional.empty()), false);
            }
        }
        if (first) {
            losses = new PendingLosses(request).announce(steps, connection, session, dialect);
        }
        return new Turn(result(runs.run(steps.subList(0, 1)), Optional.empty(), Optional.empty()), false);
    }

    /** Of what the first turn began on, and the last one left. */
    private Optional<String> attested(Connection connection, SessionSetup setup, History history) throws SQLException {
        return attestor.isEmpty() ? Optional.empty() : attestor.get().after(connection, setup, history);
    }

    private MigrateResult locked(Connection connection, ServerSession session, History history, Dialect dialect)
            throws SQLException {
        ScriptRuns runs = new ScriptRuns(connection, session, history, request);
        List<HistoryEntry> entries = history.read();
        List<ScriptRuns.Step> unfinished = Rollback.unfinished(new HistoryComparison(files, entries));
        if (!unfinished.isEmpty()) {
            runs.run(unfinished);
            entries = history.read();
        }
        List<PendingMigration> pending = pending(history, entries, dialect);
        if (pending.isEmpty()) {
            return result(List.of(), Optional.empty(), Optional.empty());
        }
        history.create();
        List<ScriptRuns.Step> steps = steps(pending, new HistoryComparison(files, entries).nextOrder());
        Beginning beginning = begin(
                connection,
                runs.setup(),
                history,
                dialect,
                entries,
                pending,
                steps.get(0).order());
        List<ScriptRuns.Step> toRun = beginning.recorded() ? steps.subList(1, steps.size()) : steps;
        losses = new PendingLosses(request).announce(toRun, connection, session, dialect);
        try {
            List<MigrateResult.Applied> applied = runs.migrate(toRun);
            return result(
                    applied, attestor(beginning, runs).after(connection, runs.setup(), history), Optional.empty());
        } catch (NestFluxException failed) {
            attestor(beginning, runs).afterFailure(connection, runs.setup(), history, failed);
            throw failed;
        }
    }

    /** Once it was seen to be what a migration says that took it over, the database is known. */
    private Attestor attestor(Beginning beginning, ScriptRuns runs) {
        return runs.hasAdopted() ? Attestor.afterAdoption(request) : beginning.attestor();
    }

    /**
     * What a run begins on.
     *
     * @param recorded whether the database had the first of what was pending, so that it is recorded and not run
     */
    private record Beginning(Attestor attestor, boolean recorded) {}

    private Beginning begin(
            Connection connection,
            SessionSetup setup,
            History history,
            Dialect dialect,
            List<HistoryEntry> entries,
            List<PendingMigration> pending,
            int order)
            throws SQLException {
        Optional<PendingMigration> adopted = HandMade.next(pending, request, connection, dialect);
        if (adopted.isPresent()) {
            HandMade.record(adopted.get().migration(), order, setup.session(), history, request.listener());
            return new Beginning(Attestor.afterAdoption(request), true);
        }
        Optional<String> from =
                HandMade.directives(pending.get(0).migration(), dialect).from();
        return new Beginning(Attestor.before(connection, setup, history, request, entries, from), false);
    }

    private static List<ScriptRuns.Step> steps(List<PendingMigration> pending, int firstOrder) {
        List<ScriptRuns.Step> steps = new ArrayList<>();
        for (PendingMigration next : pending) {
            MigrationScript script = new MigrationScript(next.migration(), Direction.UP);
            steps.add(new ScriptRuns.Step(script, next.earlier(), firstOrder + steps.size()));
        }
        return steps;
    }

    private MigrateResult result(
            List<MigrateResult.Applied> applied, Optional<String> fingerprint, Optional<String> dryRun) {
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new MigrateResult(applied, losses, duration, fingerprint, applied.isEmpty() ? newer : List.of(), dryRun);
    }
}
