package io.nestflux.migrate;

import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.migration.Directives;
import io.nestflux.migration.Migration;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A migration that took over what had been done by hand, and a database in which that has been done: it does not run.
 */
final class HandMade {

    private HandMade() {}

    /** The next of the pending migrations, if it is to be only recorded in this database. */
    static Optional<PendingMigration> next(
            List<PendingMigration> pending, MigrateRequest request, Connection connection, Dialect dialect) {
        if (pending.isEmpty()
                || pending.get(0).earlier().filter(HistoryEntry::leftTraces).isPresent()
                || request.fingerprint().isEmpty()) {
            return Optional.empty();
        }
        return directives(pending.get(0).migration(), dialect)
                .adopts()
                .filter(state -> isIn(state, request, connection))
                .map(same -> pending.get(0));
    }

    private static boolean isIn(String state, MigrateRequest request, Connection connection) {
        return request.fingerprint()
                .filter(reading -> reading.apply(connection).likeness(state) == CatalogReading.Likeness.SAME)
                .isPresent();
    }

    /** Whether one that comes after others is to be only recorded, now that they have run. */
    static boolean isThere(ScriptRuns.Step step, Directives directives, MigrateRequest request, Connection connection) {
        return step.script().direction() == Direction.UP
                && step.earlier().filter(HistoryEntry::leftTraces).isEmpty()
                && directives
                        .adopts()
                        .filter(state -> isIn(state, request, connection))
                        .isPresent();
    }

    /** What a migration says in its head. */
    static Directives directives(Migration migration, Dialect dialect) {
        try (SqlScript script = migration.script(dialect)) {
            return script.directives();
        }
    }

    /** Records it. */
    static void record(Migration next, int order, ServerSession session, History history, MigrateListener listener)
            throws SQLException {
        if (!history.put(Baseliner.note(next, order), session.holdsLock())) {
            throw Checkpoint.sessionChanged("what was done by hand was being recorded");
        }
        listener.warning(next.fileName(), 1, "this database has it already: recorded as applied, and not run");
    }
}
