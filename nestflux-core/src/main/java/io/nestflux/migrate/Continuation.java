package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * Going on in the middle of a file, in a session that has not run what comes before: what has to run again, and whether
 * that is all that is needed.
 *
 * @param plan the file
 * @param next the statement to go on with
 * @param again statements of before that only make what their session held
 * @param lost why it cannot go on: a statement, and what it reads that is gone
 */
record Continuation(FilePlan plan, int next, List<ScriptStatement> again, Optional<Lost> lost) {

    /**
     * What a statement reads and a new session does not have.
     *
     * @param reader the statement
     * @param what in words
     */
    record Lost(ScriptStatement reader, String what) {}

    /** Reads the file, and nothing else. */
    static Continuation of(FilePlan plan, int next, ServerSession session, Dialect dialect) {
        SessionState state = session.state();
        Optional<Lost> lost = Optional.empty();
        if (next <= 1) {
            return new Continuation(plan, next, List.of(), lost);
        }
        int heldFrom = Math.min(plan.held().next(), next);
        SignsOfLife signs = new SignsOfLife(session);
        try (SqlScript script = plan.script().open(dialect)) {
            while (script.hasNext()) {
                ScriptStatement statement = script.next();
                signs.give();
                if (statement.number() == heldFrom) {
                    state.has(session.values().names(plan.held().values()));
                }
                if (statement.number() < next) {
                    state.ran(statement);
                } else {
                    // also behind the first one, for what the others need
                    Optional<Lost> also = state.lost(statement).map(what -> new Lost(statement, what));
                    lost = lost.isPresent() ? lost : also;
                }
            }
        }
        return new Continuation(plan, next, state.again(), lost);
    }

    /** @throws NestFluxException {@code NF-505} if something is gone that the rest of the file reads */
    void require() {
        if (lost.isPresent()) {
            throw refusal();
        }
    }

    /** What it says where something is gone. */
    NestFluxException refusal() {
        Lost what = lost.orElseThrow();
        return refusal(
                what.reader(),
                "Statement " + what.reader().number() + " reads " + what.what()
                        + ", which is gone. Nothing more was run.");
    }

    /** What it says where a statement that only made what the session held is refused when it runs again. */
    NestFluxException refusal(StatementFailure again) {
        return refusal(
                again.statement(),
                "What statement " + again.statement().number()
                        + " made in it is read later in the file, and is not to be had again: " + again.serverMessage()
                        + "\n  Nothing more was run.");
    }

    private NestFluxException refusal(ScriptStatement about, String why) {
        MigrationScript script = plan.script();
        int done = next - 1;
        return new NestFluxException(
                ErrorCode.MIGRATION_INTERRUPTED,
                "A run of " + script.fileName() + " ended after statement " + done + " of "
                        + plan.division().count() + ", and its session with it. " + why + "\n  "
                        + about.line() + " | " + Secrets.excerpt(about.text()),
                "record how far it came: " + resolve(script, "statement:" + done) + "; then write before statement "
                        + next
                        + " what makes it anew (what has not run may be changed), and run "
                        + script.direction().goal() + " again",
                "or do by hand what is left of the file, and record that: "
                        + resolve(script, script.direction() == Direction.UP ? "done" : "pending"));
    }

    private static String resolve(MigrationScript script, String as) {
        return Goal.resolve(script.migration().id(), as);
    }
}
