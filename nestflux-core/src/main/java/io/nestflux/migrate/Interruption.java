package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.ScriptStatement;
import java.sql.SQLException;

/**
 * A runner that died between announcing a statement and recording it as done. Whether it happened, the catalog tells;
 * where it cannot, a run does not guess.
 *
 * @param script the file
 * @param statement the statement that was announced
 * @param kept knows what it runs
 * @param entry what the dead runner has recorded
 */
record Interruption(MigrationScript script, ScriptStatement statement, KeptValues kept, HistoryEntry entry) {

    /**
     * Finds out, by reading only. The session's settings, and what it holds, are those that the statement ran with.
     *
     * @throws NestFluxException {@code NF-505} if it cannot be told
     */
    StatementOutcome outcome(ServerSession session) throws SQLException {
        Progress.Intent intent = entry.progress().intent().orElseThrow();
        if (!intent.hash().equals(StatementHashes.hash(statement.text()))) {
            throw unresolved(
                    "The statement is no longer the one that was begun, so what it did cannot be looked up.",
                    "put it back as it was, and run " + script.direction().goal() + " again");
        }
        StatementOutcome outcome = session.outcome(kept.run(statement), intent.before(), entry.startedAt());
        if (outcome.verdict() == StatementOutcome.Verdict.UNKNOWN) {
            throw unresolved(
                    "Whether that one happened cannot be seen in the catalog.",
                    "look in the database for the rows or other things that this statement writes");
        }
        return outcome;
    }

    private NestFluxException unresolved(String why, String first) {
        int number = statement.number();
        return new NestFluxException(
                ErrorCode.MIGRATION_INTERRUPTED,
                "A run of " + script.fileName() + " that began at " + entry.startedAt() + " (" + entry.appliedBy()
                        + ", session " + entry.sessionId() + ") ended while statement " + number + " of "
                        + entry.progress().statements() + " ran. All before it happened, none after it. " + why + "\n  "
                        + statement.line() + " | " + Secrets.excerpt(statement.text()),
                first,
                "if it happened, record that: " + resolve(number),
                "if it did not: " + resolve(number - 1) + "; then run "
                        + script.direction().goal() + " again, which goes on accordingly");
    }

    private String resolve(int happened) {
        return Goal.resolve(script.migration().id(), "statement:" + happened);
    }
}
