package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.history.BatchProgress;
import io.nestflux.history.Held;
import io.nestflux.history.History;
import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the history says of the file that is being run. Each write is made on the condition that this session still
 * holds the lock, and so proves it.
 */
final class Checkpoint {

    /** While a file runs, its row is written again and again; only a short list of hashes may go along. */
    private static final int FEW_STATEMENTS = 1_000;

    private final History history;
    private final ServerSession session;
    private final FilePlan plan;
    private final int order;
    private long start = System.nanoTime();
    private boolean rowWritten;
    private boolean rowCommitted;
    private boolean proves;
    private int done;
    private String doneChain;
    private int pendingDone;
    private String pendingChain;
    private Held held;
    private Held pendingHeld;
    private int announced;
    private Optional<Progress.Intent> underWay;
    private Optional<Progress.Intent> pendingUnderWay;

    Checkpoint(History history, ServerSession session, FilePlan plan, int order) {
        this.history = history;
        this.session = session;
        this.plan = plan;
        this.order = order;
        this.done = plan.done();
        this.doneChain = plan.doneChain();
        this.pendingDone = done;
        this.pendingChain = doneChain;
        this.held = plan.held();
        this.pendingHeld = held;
        this.underWay = plan.underWay();
        this.pendingUnderWay = underWay;
    }

    /** Begins to measure. */
    void start() {
        start = System.nanoTime();
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
        write(done, doneChain, Optional.of(intent(statement)), Optional.empty());
        committed();
    }

    /**
     * Records what is done and announces what comes next, if that needs it.
     *
     * @param upTo the last statement that ran
     * @param cursor stands behind it
     * @param durable whether the record is committed at once, and so proves the session for what comes next
     * @param ahead the next file, to be announced with the end of this one
     */
    void record(int upTo, ScriptCursor cursor, boolean durable, Optional<Ahead> ahead) throws SQLException {
        Optional<ScriptStatement> next =
                cursor.peek().filter(statement -> plan.division().needsIntent(statement.number()));
        Optional<Progress.Intent> intent = next.isPresent() ? Optional.of(intent(next.get())) : Optional.empty();
        write(upTo, cursor.chain(), intent, ahead);
        proves = durable;
    }

    /** Records, in the transaction of a batch, how far its statement is then. */
    void batch(ScriptStatement statement, BatchProgress progress) throws SQLException {
        Progress.Intent intent =
                Progress.Intent.of(statement.number(), StatementHashes.hash(statement.text()), progress);
        write(done, doneChain, Optional.of(intent), Optional.empty());
        proves = false;
    }

    /** What was fixed of a statement that is being run in batches, and how far it is, durably. */
    Optional<BatchProgress> begun() {
        return underWay.flatMap(Progress.Intent::batch);
    }

    /** The same, if any of it is done. */
    Optional<BatchProgress> underWay() {
        return begun().filter(BatchProgress::hasBegun);
    }

    private Held held(int next) throws SQLException {
        Set<String> names = plan.kept().before(next);
        return names.isEmpty() ? Held.NOTHING : new Held(next, session.values().read(names));
    }

    private Progress.Intent intent(ScriptStatement statement) throws SQLException {
        return new Progress.Intent(
                statement.number(),
                StatementHashes.hash(statement.text()),
                session.before(plan.kept().run(statement)));
    }

    /**
     * The first statement of the file that is run next. Its announcement goes along with the record that the file
     * before is done: one write, one commit.
     *
     * @param checkpoint of that file
     * @param statement its first statement
     */
    record Ahead(Checkpoint checkpoint, ScriptStatement statement) {

        private HistoryNote note() throws SQLException {
            Progress progress = new Progress(
                    checkpoint.plan.division().count(),
                    0,
                    StatementHashes.NONE,
                    Optional.of(checkpoint.intent(statement)),
                    Held.NOTHING);
            return checkpoint.note(checkpoint.plan.script().direction().running(), progress);
        }

        void announced() {
            checkpoint.announced = statement.number();
            checkpoint.rowWritten = true;
            checkpoint.rowCommitted = true;
            checkpoint.proves = true;
        }
    }

    private void write(int upTo, String chain, Optional<Progress.Intent> intent, Optional<Ahead> ahead)
            throws SQLException {
        ServerSession.Undo ownRole = plan.division().changesRole() ? session.ownRole() : () -> {};
        Direction direction = plan.script().direction();
        int count = plan.division().count();
        boolean complete = upTo == count && intent.isEmpty();
        Held holds = complete
                ? Held.NOTHING
                : held(intent.map(Progress.Intent::statement).orElse(upTo + 1));
        Progress progress = new Progress(count, upTo, chain, intent, holds);
        boolean written;
        if (complete || !rowCommitted) {
            List<HistoryNote> notes = new ArrayList<>();
            notes.add(note(complete ? direction.complete() : direction.running(), progress));
            if (ahead.isPresent()) {
                notes.add(ahead.get().note());
            }
            written = history.put(notes, condition());
        } else {
            written = history.progress(plan.migration().id(), progress, condition());
        }
        if (!written) {
            throw sessionChanged(plan.script());
        }
        ownRole.run();
        rowWritten = true;
        pendingDone = upTo;
        pendingChain = chain;
        pendingHeld = holds;
        announced = intent.map(Progress.Intent::statement).orElse(0);
        pendingUnderWay = intent.filter(it -> it.batch().isPresent());
        proves = true;
    }

    /** Only what runs code of the user's can have given the lock back. */
    private String condition() {
        return plan.division().touchesSettings() ? session.holdsLock() : session.isItself();
    }

    /** Says that what was written last is durable. */
    void committed() {
        rowCommitted = rowWritten;
        done = pendingDone;
        doneChain = pendingChain;
        held = pendingHeld;
        underWay = pendingUnderWay;
    }

    /** Says that what was written last was rolled back. */
    void rolledBack() {
        announced = 0;
        proves = false;
    }

    /**
     * Records that the file stopped. What was announced did not happen: the server said so; of what runs in batches,
     * those that are recorded did. If this cannot be recorded either, the next run sees what was recorded before.
     */
    void recordFailure(String failure) {
        try {
            if (plan.division().changesRole()) {
                session.ownRole();
            }
            Progress progress = new Progress(
                    plan.division().count(),
                    done,
                    doneChain,
                    underWay.filter(it -> underWay().isPresent()),
                    held);
            HistoryNote note = note(
                    plan.script().direction().failed(), progress, plan.hashes().compact(), Optional.of(failure));
            history.put(note, session.holdsLock());
        } catch (SQLException unrecorded) {
            System.getLogger(Checkpoint.class.getName())
                    .log(System.Logger.Level.DEBUG, "The failure could not be recorded", unrecorded);
        }
    }

    private HistoryNote note(HistoryState state, Progress progress) {
        boolean last = state != plan.script().direction().running();
        String hashes =
                last || progress.statements() <= FEW_STATEMENTS ? plan.hashes().compact() : "";
        return note(state, progress, hashes, Optional.empty());
    }

    private HistoryNote note(HistoryState state, Progress progress, String hashes, Optional<String> failure) {
        Migration migration = plan.migration();
        return new HistoryNote(
                migration.id(), order, state, migration.checksum(), progress, hashes, elapsed(), failure);
    }

    static NestFluxException sessionChanged(MigrationScript script) {
        return sessionChanged(script.fileName() + " was being run");
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
