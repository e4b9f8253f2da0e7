package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.HookMoment;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
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
    private final Hooks hooks;
    private final HookRunner hookRunner;
    private boolean adopted;

    ScriptRuns(Connection connection, ServerSession session, History history, MigrateRequest request) {
        this.connection = connection;
        this.session = session;
        this.setup = new SessionSetup(session);
        this.history = history;
        this.request = request;
        this.dialect = Servers.version(connection).dialect();
        this.hooks = new Hooks(request, dialect);
        this.hookRunner = new HookRunner(connection, hooks, request.listener());
    }

    /** How the session is set up, for whoever looks at the catalog in it before and after. */
    SessionSetup setup() {
        return setup;
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
    private record Prepared(Step step, FilePlan plan, MigrationRun run) {

        boolean adopts() {
            return plan.directives().adopts().isPresent();
        }
    }

    /**
     * Applies them with the hooks around them.
     *
     * @return what was applied, in the same order
     */
    List<MigrateResult.Applied> migrate(List<Step> steps) throws SQLException {
        steps.forEach(this::requireValues);
        session.remember(hooks.sets(session));
        if (session.locksTransaction() && hooks.any()) {
            throw hooksNeedTheLock();
        }
        request.listener().runStarted(steps.size());
        try {
            around(HookMoment.BEFORE_MIGRATE, "No migration has begun.");
            List<MigrateResult.Applied> applied = inOrder(steps);
            around(HookMoment.AFTER_MIGRATE, "All migrations are applied and recorded.");
            request.listener().runEnded();
            return applied;
        } catch (NestFluxException failed) {
            hookRunner.afterError();
            request.listener().runFailed(failed);
            throw failed;
        }
    }

    private static NestFluxException hooksNeedTheLock() {
        return new NestFluxException(
                ErrorCode.POOLER_UNSUITABLE,
                "There are hooks beside the migrations. They run between transactions, too, and behind this pooler a"
                        + " lock holds for one transaction only.",
                "connect to PostgreSQL itself, or through a pool in session mode: " + Parameter.POOLER.set("session"),
                "or move what the hooks do into a migration");
    }

    private void around(HookMoment moment, String standing) throws SQLException {
        if (hooks.has(moment)) {
            setup.touched();
            setup.prepare(request.timeouts());
            hookRunner.run(moment, standing);
            setup.touched();
        }
    }

    /**
     * Runs them all, or up to the one that fails.
     *
     * @return what was run, in the same order
     */
    List<MigrateResult.Applied> run(List<Step> steps) throws SQLException {
        steps.forEach(this::requireValues);
        return inOrder(steps);
    }

    private List<MigrateResult.Applied> inOrder(List<Step> steps) throws SQLException {
        List<MigrateResult.Applied> done = new ArrayList<>();
        Optional<Prepared> next = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            Prepared current = next.isPresent() ? next.get() : prepare(steps.get(i));
            next = i + 1 < steps.size() ? Optional.of(prepare(steps.get(i + 1))) : Optional.empty();
            if (isThere(current)) {
                record(current);
                continue;
            }
            if (next.isPresent() && !hookRunner.surroundsEach() && !next.get().adopts()) {
                current.run().isFollowedBy(next.get().run());
            }
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

    /** Whether the database has, behind what has just run, what a migration took over from another. */
    private boolean isThere(Prepared next) throws SQLException {
        // behind a pooler each file has a turn of its own, which begins with that question
        if (!next.adopts() || session.locksTransaction()) {
            return false;
        }
        setup.touched();
        setup.prepare(request.timeouts());
        return HandMade.isThere(next.step(), next.plan().directives(), request, connection);
    }

    private void record(Prepared next) throws SQLException {
        next.run().close();
        HandMade.record(next.step().script().migration(), next.step().order(), session, history, request.listener());
        adopted = true;
    }

    /** Whether the database was seen to have what a migration took over from another. */
    boolean hasAdopted() {
        return adopted;
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
        MigrationRun run = new MigrationRun(connection, setup, history, plan, step.order(), request, dialect);
        if (step.script().direction() == Direction.UP && hookRunner.surroundsEach()) {
            run.surroundedBy(hookRunner);
        }
        return new Prepared(step, plan, run);
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
                current.run().goesOnInTheSameSession();
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
}
