package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.history.History;
import io.nestflux.history.HistoryState;
import io.nestflux.migration.Migration;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that a file stopped at a statement, and says what that leaves behind and how to go on. */
final class RunFailure {

    private final Connection connection;
    private final ServerSession session;
    private final History history;
    private final FilePlan plan;
    private final Checkpoint checkpoint;

    RunFailure(Connection connection, ServerSession session, History history, FilePlan plan, Checkpoint checkpoint) {
        this.connection = connection;
        this.session = session;
        this.history = history;
        this.plan = plan;
        this.checkpoint = checkpoint;
    }

    /**
     * What to throw.
     *
     * @throws LockTableFull if smaller transactions may do
     */
    NestFluxException of(StatementFailure failure) throws LockTableFull, SQLException {
        if (session.isLockTableFull(failure.refusal())) {
            checkpoint.recordFailure(failure.note());
            throw new LockTableFull(explain(
                    failure,
                    ErrorCode.LOCK_TABLE_TOO_SMALL,
                    "One transaction needs more locks than the server's lock table has room for.",
                    session.enlargeLockTable()));
        }
        String goal = plan.script().direction().goal();
        if (!isAlive(connection)) {
            return explain(
                    failure,
                    ErrorCode.MIGRATION_FAILED,
                    "The connection was lost.",
                    "run " + goal + " again: it finds out how far this file came, and goes on from there");
        }
        boolean noLock = session.isLockTimeout(failure.refusal());
        checkpoint.recordFailure(noLock ? failure.noteOfNoLock() : failure.note());
        String outcome = outcome(failure);
        Optional<Hindrance> hindrance = session.hindrance(failure.refusal());
        if (hindrance.isPresent()) {
            return explain(
                    failure,
                    hindrance.get().code(),
                    hindrance.get().problem() + "\n" + outcome,
                    hindrance.get().hints().toArray(String[]::new));
        }
        if (noLock) {
            return lockTimeout(failure, outcome);
        }
        if (failure.serverMessage().contains(ErrorCode.ROWS_CHANGED.id() + ": ")) {
            return rowsChanged(failure, outcome);
        }
        int done = checkpoint.done();
        List<String> hints = new ArrayList<>();
        if (checkpoint.underWay().isPresent()) {
            hints.add(
                    "put right what it failed at in the database, then run " + goal + " again: it goes on behind those"
                            + " rows: " + Goal.of(goal).run());
            hints.add("or, if the statement is to be another, and may run anew from its first row: "
                    + Goal.resolve(plan.migration().id(), "statement:" + done) + ", then correct it from there on");
            return explain(failure, ErrorCode.MIGRATION_FAILED, outcome, hints.toArray(String[]::new));
        }
        hints.add(
                done == 0
                        ? "correct the file, then run " + goal + " again: "
                                + Goal.of(goal).run()
                        : "correct the file from statement " + (done + 1) + " on (not before: that has run), then run "
                                + goal + " again; it goes on there");
        if (plan.script().direction() == Direction.UP && Refusal.PRESENT.is(failure.refusal())) {
            hints.add(alreadyThere());
        }
        return explain(failure, ErrorCode.MIGRATION_FAILED, outcome, hints.toArray(String[]::new));
    }

    /** Nothing is wrong with the file, but with the rows that it expects. */
    private NestFluxException rowsChanged(StatementFailure failure, String outcome) {
        return explain(
                failure,
                ErrorCode.ROWS_CHANGED,
                outcome,
                "see what somebody did to the row; give it back the values that were declared, or take away what is in"
                        + " the way, then run " + plan.script().direction().goal() + " again",
                "or leave that row out of the declaration, and generate the migration anew where it has not run yet");
    }

    /** A database that was there before its migrations has what they make, and nothing has recorded that. */
    private String alreadyThere() throws SQLException {
        Migration migration = plan.migration();
        boolean isFirst =
                history.read().stream().allMatch(it -> it.state() == HistoryState.BASELINE || !it.leftTraces());
        return "if the database has all that " + migration.fileName() + " makes, record it as applied instead: "
                + (isFirst
                        ? Goal.BASELINE.run(Parameter.TARGET.set(migration.id()))
                        : Goal.resolve(migration.id(), "done"));
    }

    /** Nothing is wrong with the file: somebody did not let go of what it needs. */
    private NestFluxException lockTimeout(StatementFailure failure, String outcome) throws SQLException {
        Optional<LockHolder> holder = session.blocker(failure.statement().sql());
        return explain(
                failure,
                ErrorCode.LOCK_TIMEOUT,
                holder.map(it -> "What it needs is held by " + it + ".\n").orElse("") + outcome,
                "let that end, then run " + plan.script().direction().goal() + " again",
                "or go on trying for longer, in seconds: " + Parameter.LOCK_TIMEOUT.set("900"),
                "or let each try wait longer, while all others queue behind it: -- nestflux:lock-timeout 10s in the"
                        + " file's head");
    }

    private String outcome(StatementFailure failure) {
        int done = checkpoint.done();
        String whole = done == 0
                ? ""
                : done == 1
                        ? "Statement 1 is applied and recorded; it stays."
                        : "Statements 1 to " + done + " are applied and recorded; they stay.";
        Optional<String> part = checkpoint
                .underWay()
                .map(it -> "Of statement " + (done + 1) + ", which runs in batches, " + it.inWords()
                        + ", are done and recorded; they stay.");
        if (done > 0 || part.isPresent()) {
            return (whole + " " + part.orElse("")).strip();
        }
        return plan.division().isAlone(failure.statement().number())
                ? "Nothing of this file was applied."
                : "Its transaction was rolled back: the database is as it was before this file.";
    }

    private NestFluxException explain(StatementFailure failure, ErrorCode code, String outcome, String... hints) {
        return failure.explain(code, plan.script(), plan.division().count(), outcome, hints);
    }

    /** Whether the server still answers. */
    static boolean isAlive(Connection connection) {
        try {
            return connection.isValid(5);
        } catch (SQLException gone) {
            return false;
        }
    }
}
