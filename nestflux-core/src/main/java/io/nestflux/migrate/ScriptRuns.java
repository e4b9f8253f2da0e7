package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.Dialect;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs files one after the other, in the session that holds the lock. */
final class ScriptRuns {

    private final Connection connection;
    private final ServerSession session;
    private final SessionSetup setup;
    private final History history;
    private final MigrateRequest request;
    private final Dialect dialect;

    ScriptRuns(Connection connection, ServerSession session, History history, MigrateRequest request) {
        this.connection = connection;
        this.session = session;
        this.setup = new SessionSetup(session);
        this.history = history;
        this.request = request;
        this.dialect = Servers.version(connection).dialect();
    }

    /**
     * A file to run.
     *
     * @param script the file
     * @param earlier what the history knows of an earlier try in the same direction
     * @param order the migration's place in the order of execution
     */
    record Step(MigrationScript script, Optional<HistoryEntry> earlier, int order) {}

    /** A file that was read and can begin. */
    private record Prepared(Step step, FilePlan plan, MigrationRun run) {}

    /**
     * Runs them all, or up to the one that fails.
     *
     * @return what was run, in the same order
     */
    List<MigrateResult.Applied> run(List<Step> steps) throws SQLException {
        steps.forEach(this::requireValues);
        List<MigrateResult.Applied> done = new ArrayList<>();
        Optional<Prepared> next = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            Prepared current = next.isPresent() ? next.get() : prepare(steps.get(i));
            next = i + 1 < steps.size() ? Optional.of(prepare(steps.get(i + 1))) : Optional.empty();
            next.ifPresent(it -> current.run().isFollowedBy(it.run()));
            boolean ended = false;
            try {
                MigrateResult.Applied applied = run(current);
                tell(steps.get(i), applied);
                done.add(applied);
                ended = true;
            } finally {
                if (!ended) {
                    next.ifPresent(it -> it.run().close());
                }
            }
        }
        return done;
    }

    /** @throws NestFluxException {@code NF-519} if a file has a placeholder without a value */
    private void requireValues(Step step) {
        if (request.placeholders().isOn()) {
            try (SqlScript script = step.script().open(dialect)) {
                script.forEachRemaining(statement -> {});
            }
        }
    }

    private Prepared prepare(Step step) {
        FilePlan plan = FilePlan.of(step.script(), step.earlier(), dialect, session);
        return new Prepared(
                step, plan, new MigrationRun(connection, setup, history, plan, step.order(), request, dialect));
    }

    private MigrateResult.Applied run(Prepared first) throws SQLException {
        Prepared current = first;
        while (true) {
            try {
                return current.run().run();
            } catch (LockTableFull full) {
                if (!current.plan().division().isDivisible()) {
                    throw full.explained();
                }
                session.lockTable().didNotFit(current.plan().division().mostLocks());
                Step step = first.step();
                current = prepare(new Step(
                        step.script(), history.read(step.script().migration().id()), step.order()));
            }
        }
    }

    private void tell(Step step, MigrateResult.Applied applied) {
        if (step.script().direction() == Direction.UP) {
            request.listener().applied(applied);
        } else {
            request.listener().reverted(applied);
        }
    }

    /** Reads the catalog back and records its fingerprint, if that was asked for. */
    Optional<String> fingerprint() throws SQLException {
        if (request.fingerprint().isEmpty()) {
            return Optional.empty();
        }
        setup.touched();
        setup.prepare(request.timeouts());
        String fingerprint = request.fingerprint().get().apply(connection);
        history.fingerprint(fingerprint, session.holdsLock());
        return Optional.of(fingerprint);
    }
}
