package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.history.BatchProgress;
import io.nestflux.history.History;
import io.nestflux.migration.Batch;
import io.nestflux.migration.HookMoment;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Runs one file, segment by segment. A transaction and the record of it are committed together; a statement that runs
 * alone is announced before and recorded after. One write does both: it records what is done and announces what comes
 * next.
 */
final class MigrationRun {

    private static final int MOST_TOLD = 10_000;

    private final Connection connection;
    private final SessionSetup setup;
    private final ServerSession session;
    private final History history;
    private final FilePlan plan;
    private final MigrateListener listener;
    private final Timeouts timeouts;
    private final Checkpoint checkpoint;
    private final StatementRunner runner;
    private final ScriptCursor cursor;
    private final Dialect dialect;
    private final List<MigrateResult.Executed> executed = new ArrayList<>();
    private long statementBegan = System.nanoTime();
    private Optional<Checkpoint.Ahead> ahead = Optional.empty();
    private Optional<HookRunner> hooks = Optional.empty();
    private int begun;
    private boolean inSameSession;
    private final BitSet restored = new BitSet();
    private Optional<StatementFailure> notRestored = Optional.empty();

    MigrationRun(
            Connection connection,
            SessionSetup setup,
            History history,
            FilePlan plan,
            int order,
            MigrateRequest request,
            Dialect dialect) {
        this.connection = connection;
        this.setup = setup;
        this.session = setup.session();
        this.history = history;
        this.plan = plan;
        this.listener = request.listener();
        this.timeouts = request.timeouts().under(plan.directives());
        this.checkpoint = new Checkpoint(history, session, plan, order);
        this.runner =
                new StatementRunner(connection, plan.script().fileName(), session.queryTimeout(timeouts), listener);
        this.cursor = new ScriptCursor(plan.script(), dialect);
        this.dialect = dialect;
    }

    /** Says which file is run after this one. */
    void isFollowedBy(MigrationRun next) {
        boolean sameSettings = !plan.division().touchesSettings() && timeouts.equals(next.timeouts);
        boolean fresh = next.plan.done() == 0 && next.plan.interruption().isEmpty();
        if (sameSettings && fresh && next.plan.division().needsIntent(1)) {
            ahead = next.cursor.peek().map(statement -> new Checkpoint.Ahead(next.checkpoint, statement));
        }
    }

    /** Says that hooks run before and after it: in its transaction, where it has one. */
    void surroundedBy(HookRunner runner) {
        hooks = Optional.of(runner);
    }

    /** Says that what comes before was run in this very session, which still has what it left. */
    void goesOnInTheSameSession() {
        inSameSession = true;
    }

    /** Gives up what was opened, if it is not run. */
    void close() {
        cursor.close();
    }

    /**
     * Runs it.
     *
     * @throws NestFluxException {@code NF-504} if the server refused a statement, with what that leaves behind;
     *     {@code NF-505} if an earlier run died and what it did cannot be told
     * @throws LockTableFull if a transaction was rolled back because it held too many locks
     */
    MigrateResult.Applied run() throws SQLException, LockTableFull {
        Division division = plan.division();
        checkpoint.start();
        int first = plan.next();
        int transactions = division.transactions(first);
        listener.started(plan.script().fileName(), first, division.count(), transactions);
        try (cursor) {
            first = begin(first);
            begun = first;
            do {
                int last = Math.min(Math.max(first, division.end(first)), division.count());
                if (division.isAlone(first)) {
                    hookAlone(HookMoment.BEFORE_EACH, first == begun, " has not gone on.");
                    alone(first);
                    hookAlone(HookMoment.AFTER_EACH, last == division.count(), " is applied and recorded.");
                } else if (division.isBatched(first)) {
                    hookAlone(HookMoment.BEFORE_EACH, first == begun, " has not gone on.");
                    batched(first);
                    hookAlone(HookMoment.AFTER_EACH, last == division.count(), " is applied and recorded.");
                } else if (first <= division.count() || division.count() == 0) {
                    together(first, last);
                }
                first = last + 1;
            } while (first <= division.count());
        } catch (StatementFailure failure) {
            setup.touched();
            throw new RunFailure(connection, session, history, plan, checkpoint).of(failure);
        }
        if (division.touchesSettings() || hooks.isPresent()) {
            setup.touched();
        }
        return new MigrateResult.Applied(
                plan.migration().id(),
                plan.script().fileName(),
                executed,
                division.count(),
                transactions,
                division.isSplitForLocks(),
                checkpoint.elapsed());
    }

    /**
     * Sets the session up, and settles what an earlier run has left open.
     *
     * @return the statement to go on with
     */
    private int begin(int first) throws SQLException, StatementFailure {
        requireSession(setup.prepare(timeouts));
        session.remember(plan.division().sets());
        if (first > 1) {
            cursor.rewindTo(first, skipped -> {});
            restoreSession(first);
        }
        if (plan.interruption().isEmpty()) {
            requireState(first);
            return first;
        }
        StatementOutcome outcome = plan.interruption().get().outcome(session);
        requireState(outcome.verdict() == StatementOutcome.Verdict.HAPPENED ? first + 1 : first);
        repair(outcome, plan.interruption().get().statement());
        boolean happened = outcome.verdict() == StatementOutcome.Verdict.HAPPENED;
        listener.recovered(plan.script().fileName(), first, happened);
        if (!happened) {
            return first;
        }
        cursor.next();
        checkpoint.record(first, cursor, true, Optional.empty());
        checkpoint.committed();
        return first + 1;
    }

    /** Values are set twice: settings may read them, and may set what had another value later. */
    private void restoreSession(int next) throws SQLException, StatementFailure {
        session.values().set(plan.held().values());
        for (ScriptStatement again :
                Continuation.of(plan, next, session, dialect).again()) {
            if (session.isSetting(again.plain())) {
                runner.run(again);
            } else if (!inSameSession && notRestored.isEmpty()) {
                restore(again);
            }
        }
        session.values().set(plan.held().values());
    }

    /** What cannot be had again is not missed before it is known whether it is needed. */
    private void restore(ScriptStatement again) throws SQLException {
        Patience left = new Patience(timeouts.runnerLock());
        while (true) {
            try {
                runner.run(again);
                restored.set(again.number());
                return;
            } catch (StatementFailure failure) {
                try {
                    pauseOrThrow(failure, left);
                } catch (StatementFailure last) {
                    notRestored = Optional.of(last);
                    return;
                }
            }
        }
    }

    private void requireState(int next) {
        if (inSameSession) {
            return;
        }
        Continuation continuation = Continuation.of(plan, next, session, dialect);
        continuation.require();
        if (notRestored.isPresent()
                && continuation.again().stream()
                        .anyMatch(it -> !session.isSetting(it.plain()) && !restored.get(it.number()))) {
            throw continuation.refusal(notRestored.get());
        }
    }

    private void repair(StatementOutcome outcome, ScriptStatement of) throws StatementFailure, SQLException {
        for (String sql : outcome.repairs()) {
            ServerSession.Undo undo = session.prepareFor(sql);
            runner.repair(sql, of);
            undo.run();
        }
    }

    /** Runs statements in one transaction; with {@code last} below {@code first}, none. */
    private void together(int first, int last) throws SQLException, StatementFailure {
        Patience left = new Patience(timeouts.runnerLock());
        boolean completes = last == plan.division().count();
        TriedAgain again = TriedAgain.before(session, plan.kept(), first, last);
        while (true) {
            int told = executed.size();
            try {
                connection.setAutoCommit(false);
                if (!session.begin()) {
                    throw new TurnLost();
                }
                hookWithin(HookMoment.BEFORE_EACH, first == begun);
                for (int number = first; number <= last; number++) {
                    execute(cursor.next());
                }
                hookWithin(HookMoment.AFTER_EACH, completes);
                recordWithin(last, completes);
                commit(last);
                committed(completes);
                connection.setAutoCommit(true);
                return;
            } catch (StatementFailure failure) {
                rollBack();
                checkpoint.rolledBack();
                pauseOrThrow(failure, left, again);
                executed.subList(told, executed.size()).clear();
                cursor.rewindTo(first, skipped -> {});
            } catch (SQLException | RuntimeException | Error stopped) {
                rollBack();
                throw stopped;
            }
        }
    }

    /** Runs one statement in batches, each of which is a transaction with the record of it. */
    private void batched(int number) throws SQLException, StatementFailure {
        long began = System.nanoTime();
        ScriptStatement statement = cursor.next();
        Batch batch = statement.batch().orElseThrow();
        String where = plan.script().fileName() + ", line " + statement.line();
        BatchRun run = new BatchRun(
                connection, runner, statement, session.batchTable(batch.table()).key(batch, where));
        boolean completes = number == plan.division().count();
        BatchProgress progress = checkpoint.begun().orElse(null);
        if (progress == null) {
            BatchProgress begins = patiently(run::begin);
            progress = transaction(number, () -> {
                checkpoint.batch(statement, begins);
                return begins;
            });
            checkpoint.committed();
        }
        while (true) {
            BatchProgress before = progress;
            BatchRun.Step next = patiently(() -> run.look(before));
            BatchRun.Step step = transaction(number, () -> {
                BatchRun.Step done = run.change(before, next);
                if (done.isLast()) {
                    checkpoint.record(number, cursor, false, completes ? ahead : Optional.empty());
                } else {
                    checkpoint.batch(statement, done.progress());
                }
                return done;
            });
            progress = step.progress();
            committed(step.isLast() && completes);
            listener.batched(plan.script().fileName(), statement.line(), progress.rows(), progress.total());
            if (step.isLast()) {
                Duration duration = Duration.ofNanos(System.nanoTime() - began);
                listener.executed(plan.script().fileName(), number, statement.line(), duration);
                tell(statement, duration);
                return;
            }
            if (!batch.pause().isZero()) {
                new SignsOfLife(session).pause(batch.pause());
            }
        }
    }

    /** What is done in a transaction, and tried again in another. */
    private interface Attempt<T> {

        T run() throws SQLException, StatementFailure;
    }

    /** Looks at something, as often as somebody else's lock asks for. */
    private <T> T patiently(Attempt<T> look) throws SQLException, StatementFailure {
        Patience left = new Patience(timeouts.runnerLock());
        while (true) {
            statementBegan = System.nanoTime();
            try {
                return look.run();
            } catch (StatementFailure failure) {
                pauseOrThrow(failure, left);
            }
        }
    }

    /** Runs something in a transaction of its own, as often as somebody else's lock asks for. */
    private <T> T transaction(int number, Attempt<T> attempt) throws SQLException, StatementFailure {
        Patience left = new Patience(timeouts.runnerLock());
        while (true) {
            statementBegan = System.nanoTime();
            try {
                connection.setAutoCommit(false);
                if (!session.begin()) {
                    throw new TurnLost();
                }
                T done = withRecord(number, attempt);
                commit(number);
                connection.setAutoCommit(true);
                return done;
            } catch (StatementFailure failure) {
                rollBack();
                checkpoint.rolledBack();
                pauseOrThrow(failure, left);
            } catch (SQLException | RuntimeException | Error stopped) {
                rollBack();
                throw stopped;
            }
        }
    }

    private void hookWithin(HookMoment moment, boolean isTime) {
        if (isTime) {
            hooks.ifPresent(it -> it.within(
                    moment, "The transaction of " + plan.script().fileName() + " in which it ran was rolled back."));
        }
    }

    private void hookAlone(HookMoment moment, boolean isTime, String standing) throws SQLException {
        if (isTime && hooks.isPresent()) {
            hooks.get().run(moment, plan.script().fileName() + standing);
        }
    }

    private void committed(boolean completes) {
        checkpoint.committed();
        if (completes) {
            ahead.ifPresent(Checkpoint.Ahead::announced);
        }
    }

    private void recordWithin(int last, boolean completes) throws SQLException, StatementFailure {
        withRecord(last, () -> {
            checkpoint.record(last, cursor, false, completes ? ahead : Optional.empty());
            return completes;
        });
    }

    /** Who is turned away by a lock begins the transaction anew. */
    private <T> T withRecord(int last, Attempt<T> attempt) throws SQLException, StatementFailure {
        try {
            return attempt.run();
        } catch (SQLException refusal) {
            if (session.isLockTimeout(refusal)) {
                throw ofRecord(last, refusal);
            }
            throw refusal;
        }
    }

    private static StatementFailure ofRecord(int statement, SQLException refusal) {
        return new StatementFailure(ScriptStatement.of(Math.max(1, statement), 1, ""), refusal, false);
    }

    /** Writes a record of its own, as often as somebody else's lock asks for. */
    private void record(int statement, Write write) throws SQLException, StatementFailure {
        Patience left = new Patience(timeouts.runnerLock());
        while (true) {
            statementBegan = System.nanoTime();
            try {
                write.run();
                return;
            } catch (SQLException refusal) {
                if (!session.isLockTimeout(refusal)) {
                    throw refusal;
                }
                pauseOrThrow(ofRecord(statement, refusal), left);
            }
        }
    }

    /** A write to the history, with what it asks the server before. */
    private interface Write {

        void run() throws SQLException;
    }

    private void commit(int last) throws StatementFailure {
        try {
            connection.commit();
        } catch (SQLException refusal) {
            throw new StatementFailure(ScriptStatement.of(Math.max(1, last), 1, ""), refusal, true);
        }
    }

    /** Runs one statement that the server commits by itself. */
    private void alone(int number) throws SQLException, StatementFailure {
        ScriptStatement statement = cursor.peek().orElseThrow();
        boolean last = number == plan.division().count();
        if (plan.division().isSetting(number)) {
            execute(statement);
        } else {
            if (!checkpoint.isAnnounced(number)) {
                record(number, () -> checkpoint.announce(statement));
            } else if (!checkpoint.provesSession()) {
                requireSession(session.prove());
            }
            executeAlone(statement);
        }
        cursor.next();
        // settings are set again when a later run goes on from here
        if (last || !plan.division().isSetting(number)) {
            record(number, () -> checkpoint.record(number, cursor, true, last ? ahead : Optional.empty()));
            committed(last);
        }
    }

    private void executeAlone(ScriptStatement statement) throws SQLException, StatementFailure {
        ServerSession.Undo undo = session.prepareFor(statement.plain());
        Patience left = new Patience(timeouts.runnerLock());
        TriedAgain again = TriedAgain.before(session, plan.kept(), statement.number(), statement.number());
        String before = session.leavesHalf(statement.plain()) ? session.before(statement.plain()) : "";
        while (true) {
            try {
                execute(statement);
                undo.run();
                return;
            } catch (StatementFailure failure) {
                if (session.leavesHalf(statement.plain()) && RunFailure.isAlive(connection)) {
                    repair(session.outcome(statement.plain(), before, Instant.EPOCH), statement);
                }
                pauseOrThrow(failure, left, again);
            }
        }
    }

    private void execute(ScriptStatement statement) throws StatementFailure {
        statementBegan = System.nanoTime();
        tell(statement, runner.run(statement));
    }

    private void tell(ScriptStatement statement, Duration duration) {
        if (executed.size() < MOST_TOLD) {
            executed.add(new MigrateResult.Executed(statement.number(), statement.line(), duration));
        }
    }

    private void pauseOrThrow(StatementFailure failure, Patience left, TriedAgain again)
            throws StatementFailure, SQLException {
        if (!again.isPossible()) {
            throw failure;
        }
        pauseOrThrow(failure, left);
        again.putBack();
    }

    private void pauseOrThrow(StatementFailure failure, Patience left) throws StatementFailure, SQLException {
        Duration lasted = Duration.ofNanos(System.nanoTime() - statementBegan);
        if (!session.isLockTimeout(failure.refusal()) || left.isExhausted()) {
            throw failure;
        }
        Duration pause = left.nextPause(timeouts.ofWhichWaiting(lasted));
        String holder = session.blocker(failure.statement().sql())
                .map(it -> ", held by " + it)
                .orElse("");
        listener.retrying(plan.script().fileName(), failure.line(), pause, failure.serverMessage() + holder);
        new SignsOfLife(session).pause(pause);
    }

    private void requireSession(boolean held) {
        if (!held) {
            throw Checkpoint.sessionChanged(plan.script());
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            // the server rolls back what a lost session had begun
            System.getLogger(MigrationRun.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session ended before it rolled back", gone);
        }
    }
}
