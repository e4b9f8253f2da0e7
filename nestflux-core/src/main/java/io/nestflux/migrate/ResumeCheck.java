package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.Migration;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells, without the lock and by reading only, whether a run that was interrupted can go on by itself.
 *
 * @param session knows what the catalog shows of a statement
 */
record ResumeCheck(ServerSession session, Dialect dialect) {

    /**
     * Whether the catalog shows what became of the statement that was announced and not recorded as done, and the file
     * needs nothing that was lost with its session.
     */
    boolean canTell(Migration file, HistoryEntry entry) throws SQLException {
        if (entry.progress().intent().isEmpty() && entry.progress().done() == 0) {
            return true;
        }
        Direction direction = entry.state().isBackwards() ? Direction.DOWN : Direction.UP;
        if (direction == Direction.DOWN && file.down().isEmpty()) {
            return false;
        }
        try {
            FilePlan plan = FilePlan.of(new MigrationScript(file, direction), Optional.of(entry), dialect, session);
            session.values().set(plan.held().values());
            boolean happened = plan.interruption().isPresent()
                    && plan.interruption().get().outcome(session).verdict() == StatementOutcome.Verdict.HAPPENED;
            int next = plan.next() + (happened ? 1 : 0);
            return Continuation.of(plan, next, session, dialect).lost().isEmpty();
        } catch (NestFluxException cannot) {
            return entry.progress().intent().isEmpty();
        } catch (SQLException refused) {
            if (Refusal.DENIED.is(refused)) {
                return false;
            }
            throw refused;
        }
    }
}
