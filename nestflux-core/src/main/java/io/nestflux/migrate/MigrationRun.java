package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Dialect;
import io.nestflux.history.History;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies one file, segment by segment. A transaction and the record of it are committed together; a statement that
 * runs alone is announced before and recorded after. One write does both: it records what is done and announces what
 * comes next.
 */
final class MigrationRun {

    private static final int MOST_TOLD = 10_000;

    private final Connection connection;
    private final ServerSession session;
    private final FilePlan plan;
    private final MigrateListener listener;
    private final Timeouts timeouts;
    private final Duration patience;
    private final Checkpoint checkpoint;
    private final StatementRunner runner;
    private final ScriptCursor cursor;
    private final List<MigrateResult.Executed> executed = new ArrayList<>();
    private boolean sessionIsSet;

    MigrationRun(
            Connection connection,
            ServerSession session,
            History history,
            FilePlan plan,
            int order,
            MigrateRequest request,
            Dialect dialect) {
        this.connection = connection;
        this.session = session;
        this.plan = plan;
        this.listener = request.listener();
        this.timeouts = new Timeouts(
                request.timeouts().runnerLock(),
                plan.directives().lockTimeout().orElse(request.timeouts().statementLock()),
                plan.directives().statementTimeout().orElse(request.timeouts().statement()));
        this.patience = request.timeouts().runnerLock();
        this.checkpoint = new Checkpoint(history, session, plan, order);
        this.runner =
                new StatementRunner(connection, plan.migration().fileName(), session.queryTimeout(timeouts), listener);
        this.cursor = new ScriptCursor(plan.migration(), dialect);
    }

    /**
     * Applies it.
     *
     * @throws NestFluxException {@code NF-504} if the server refused a statement, with what that leaves behind
     * @throws LockTableFull if a transaction was rolled back because it held too many locks
     */
    MigrateResult.Applied run() throws SQLException, LockTableFull {
        Division division = plan.division();
        Migration migration = plan.migration();
        int first = plan.done() + 1;
        int transactions = division.transactions(first);
        listener.started(migration.fileName(), first, division.count(), transactions);
        try (cursor) {
            if (first > 1) {
                cursor.rewindTo(first, skipped -> {});
            }
            do {
                int last = Math.max(first, division.end(first));
                if (division.isAlone(first)) {
                    alone(first);
                } else {
                    together(first, Math.min(last, division.count()));
                }
                first = last + 1;
            } while (first <= division.count());
        } catch (StatementFailure failure) {
            if (session.isLockTableFull(failure.refusal())) {
                checkpoint.recordFailure(failure.note());
                throw new LockTableFull(failure.explain(
                        ErrorCode.LOCK_TABLE_TOO_SMALL,
                        migration,
                        division.count(),
                        "One transaction needs more locks than the server's lock table has room for.",
                        session.enlargeLockTable()));
            }
            throw failed(failure);
        }
        MigrateResult.Applied applied = new MigrateResult.Applied(
                migration.id(),
                migration.fileName(),
                executed,
                division.count(),
                transactions,
                division.isSplitForLocks(),
                checkpoint.elapsed());
        listener.applied(applied);
        return applied;
    }

    /** Runs statements in one transaction; with {@code last} below {@code first}, none. */
    private void together(int first, int last) throws SQLException, StatementFailure {
        Patience left = new Patience(patience);
        while (true) {
            int told = executed.size();
            try {
                connection.setAutoCommit(false);
                requireSession(prepare(first));
                for (int number = first; number <= last; number++) {
                    execute(cursor.next());
                }
                checkpoint.record(last, cursor, false);
                commit(last);
                checkpoint.committed();
                connection.setAutoCommit(true);
                return;
            } catch (StatementFailure failure) {
                rollBack();
                checkpoint.rolledBack();
                sessionIsSet = first > plan.done() + 1 && sessionIsSet;
                pauseOrThrow(failure, left);
                executed.subList(told, executed.size()).clear();
                cursor.rewindTo(first, skipped -> {});
            } catch (SQLException | RuntimeException | Error stopped) {
                rollBack();
                throw stopped;
            }
        }
    }

    private void commit(int last) throws StatementFailure {
        try {
            connection.commit();
        } catch (SQLException refusal) {
            throw new StatementFailure(new ScriptStatement(Math.max(1, last), 1, ""), refusal, true);
        }
    }

    /** Runs one statement that the server commits by itself. */
    private void alone(int number) throws SQLException, StatementFailure {
        ScriptStatement statement = cursor.peek().orElseThrow();
        requireSession(prepare(number));
        if (plan.division().needsIntent(number) && !checkpoint.isAnnounced(number)) {
            checkpoint.announce(statement);
        }
        ServerSession.Undo undo = session.prepareFor(statement.sql());
        Patience left = new Patience(patience);
        while (true) {
            try {
                execute(statement);
                break;
            } catch (StatementFailure failure) {
                pauseOrThrow(failure, left);
            }
        }
        undo.run();
        cursor.next();
        checkpoint.record(number, cursor, true);
        checkpoint.committed();
    }

    /** Sets the session up for the file, once; proves that it still has the lock. */
    private boolean prepare(int first) throws SQLException, StatementFailure {
        if (sessionIsSet) {
            return checkpoint.provesSession() || session.prove();
        }
        boolean held = session.reset(timeouts);
        if (held && first > 1) {
            replaySettings(first);
        }
        sessionIsSet = true;
        return held;
    }

    /** What an earlier run has done stays done, but its SET statements were for its session only. */
    private void replaySettings(int first) throws StatementFailure {
        List<ScriptStatement> settings = new ArrayList<>();
        cursor.rewindTo(first, skipped -> {
            if (plan.division().isSetting(skipped.number())) {
                settings.add(skipped);
            }
        });
        for (ScriptStatement setting : settings) {
            runner.run(setting);
        }
    }

    private void execute(ScriptStatement statement) throws StatementFailure {
        Duration duration = runner.run(statement);
        if (executed.size() < MOST_TOLD) {
            executed.add(new MigrateResult.Executed(statement.number(), statement.line(), duration));
        }
    }

    private void pauseOrThrow(StatementFailure failure, Patience left) throws StatementFailure {
        boolean again = session.isLockTimeout(failure.refusal())
                && !session.leavesHalf(failure.statement().sql());
        if (!again || left.isExhausted()) {
            throw failure;
        }
        Duration pause = left.nextPause();
        listener.retrying(plan.migration().fileName(), failure.line(), pause, failure.serverMessage());
        Pause.of(pause);
    }

    private void requireSession(boolean held) {
        if (!held) {
            throw Checkpoint.sessionChanged(plan.migration());
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

    private NestFluxException failed(StatementFailure failure) {
        int count = plan.division().count();
        Migration migration = plan.migration();
        if (!isAlive()) {
            return failure.explain(
                    ErrorCode.MIGRATION_FAILED,
                    migration,
                    count,
                    "The connection was lost.",
                    "run migrate again: it finds out from the history how far this file came, and says so if it cannot");
        }
        checkpoint.recordFailure(failure.note());
        int done = checkpoint.done();
        if (done == 0 && !plan.division().isAlone(failure.statement().number())) {
            return failure.explain(
                    ErrorCode.MIGRATION_FAILED,
                    migration,
                    count,
                    "Its transaction was rolled back: the database is as it was before this file.",
                    "correct the file, then run migrate again: mvn nestflux:migrate");
        }
        return failure.explain(
                ErrorCode.MIGRATION_FAILED,
                migration,
                count,
                done == 0 ? "Nothing of this file was applied." : applied(done) + " applied and recorded; they stay.",
                mends(failure, done));
    }

    private String[] mends(StatementFailure failure, int done) {
        String correct = done == 0
                ? "correct the file, then run migrate again: mvn nestflux:migrate"
                : "correct the file from statement " + (done + 1)
                        + " on (not before: that has run), then run migrate again; it goes on there";
        return session.leavesHalf(failure.statement().sql())
                ? new String[] {
                    "drop what it left behind: an invalid index, say (DROP INDEX CONCURRENTLY IF EXISTS …)", correct
                }
                : new String[] {correct};
    }

    private static String applied(int done) {
        return done == 1 ? "Statement 1 is" : "Statements 1 to " + done + " are";
    }

    private boolean isAlive() {
        try {
            return connection.isValid(5);
        } catch (SQLException gone) {
            return false;
        }
    }
}
