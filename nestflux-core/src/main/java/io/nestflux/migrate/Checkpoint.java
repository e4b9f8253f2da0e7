package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.History;
import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * What the history says of the file that is being applied. Each write is made on the condition that this session still
 * holds the lock, and so proves it.
 */
final class Checkpoint {

    /** While a file runs, its row is written again and again; only a short list of hashes may go along. */
    private static final int FEW_STATEMENTS = 1_000;

    private final History history;
    private final ServerSession session;
    private final FilePlan plan;
    private final int order;
    private final long start = System.nanoTime();
    private boolean rowWritten;
    private boolean rowCommitted;
    private boolean proves;
    private int done;
    private String doneChain;
    private int pendingDone;
    private String pendingChain;
    private int announced;

    Checkpoint(History history, ServerSession session, FilePlan plan, int order) {
        this.history = history;
        this.session = session;
        this.plan = plan;
        this.order = order;
        this.done = plan.done();
        this.doneChain = plan.doneChain();
        this.pendingDone = done;
        this.pendingChain = doneChain;
    }

    /** How long ago the file was begun. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How many statements are done, durably. */
    int done() {
        return done;
    }

    /** Whether that statement has been announced. */
    boolean isAnnounced(int statement) {
        return announced == statement;
    }

    /** Whether the last thing this session did was a write that proved it. */
    boolean provesSession() {
        return proves;
    }

    /** Records, before a statement runs, that it is about to. */
    void announce(ScriptStatement statement) throws SQLException {
        write(done, doneChain, Optional.of(intent(statement)));
        committed();
    }

    /**
     * Records what is done and announces what comes next, if that needs it.
     *
     * @param upTo the last statement that ran
     * @param cursor stands behind it
     * @param durable whether the record is committed at once, and so proves the session for what comes next
     */
    void record(int upTo, ScriptCursor cursor, boolean durable) throws SQLException {
        Optional<Progress.Intent> next = cursor.peek()
                .filter(statement -> plan.division().needsIntent(statement.number()))
                .map(Checkpoint::intent);
        write(upTo, cursor.chain(), next);
        proves = durable;
    }

    private static Progress.Intent intent(ScriptStatement statement) {
        return new Progress.Intent(statement.number(), StatementHashes.hash(statement.sql()));
    }

    private void write(int upTo, String chain, Optional<Progress.Intent> intent) throws SQLException {
        ServerSession.Undo ownRole = plan.division().changesRole() ? session.ownRole() : () -> {};
        int count = plan.division().count();
        Progress progress = new Progress(count, upTo, chain, intent);
        boolean complete = upTo == count && intent.isEmpty();
        boolean held = complete || !rowCommitted
                ? history.put(
                        note(complete ? HistoryState.APPLIED : HistoryState.RUNNING, progress), session.holdsLock())
                : history.progress(plan.migration().id(), progress, session.holdsLock());
        if (!held) {
            throw sessionChanged(plan.migration());
        }
        ownRole.run();
        rowWritten = true;
        pendingDone = upTo;
        pendingChain = chain;
        announced = intent.map(Progress.Intent::statement).orElse(0);
        proves = true;
    }

    /** Says that what was written last is durable. */
    void committed() {
        rowCommitted = rowWritten;
        done = pendingDone;
        doneChain = pendingChain;
    }

    /** Says that what was written last was rolled back. */
    void rolledBack() {
        announced = 0;
        proves = false;
    }

    /**
     * Records that the file stopped. What was announced did not happen: the server said so. If this cannot be recorded
     * either, the next run sees what was recorded before.
     */
    void recordFailure(String failure) {
        try {
            if (plan.division().changesRole()) {
                session.ownRole();
            }
            Progress progress = new Progress(plan.division().count(), done, doneChain, Optional.empty());
            HistoryNote note = note(HistoryState.FAILED, progress, plan.hashes().compact(), Optional.of(failure));
            history.put(note, session.holdsLock());
        } catch (SQLException unrecorded) {
            System.getLogger(Checkpoint.class.getName())
                    .log(System.Logger.Level.DEBUG, "The failure could not be recorded", unrecorded);
        }
    }

    private HistoryNote note(HistoryState state, Progress progress) {
        boolean last = state != HistoryState.RUNNING;
        String hashes =
                last || progress.statements() <= FEW_STATEMENTS ? plan.hashes().compact() : "";
        return note(state, progress, hashes, Optional.empty());
    }

    private HistoryNote note(HistoryState state, Progress progress, String hashes, Optional<String> failure) {
        Migration migration = plan.migration();
        return new HistoryNote(
                migration.id(), order, state, migration.checksum(), progress, hashes, elapsed(), failure);
    }

    static NestFluxException sessionChanged(Migration migration) {
        return sessionChanged(migration.fileName() + " was being applied");
    }

    static NestFluxException sessionChanged(String meanwhile) {
        return new NestFluxException(
                ErrorCode.SESSION_CHANGED,
                "While " + meanwhile + ", the connection turned out to lead to another"
                        + " session of the server, or the lock was lost. Nothing more was run.",
                "connect to the server directly: behind a pooler in transaction mode (PgBouncer, ProxySQL) a lock does"
                        + " not hold",
                "or look into the file for a statement that gives locks back (pg_advisory_unlock_all,"
                        + " RELEASE_ALL_LOCKS)");
    }
}
