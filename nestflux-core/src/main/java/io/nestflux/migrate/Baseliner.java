package io.nestflux.migrate;

import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adopts a database that already has what the first migrations make: they are recorded, and not run. */
public final class Baseliner {

    private Baseliner() {}

    /**
     * Records all migrations up to the request's target that the history does not know.
     *
     * @return their ids
     */
    public static List<String> baseline(MigrateRequest request) {
        List<Migration> files = MigrationDirectory.read(request.directory());
        try (Connection connection = request.database().connect()) {
            return UnderLock.run(connection, request, (session, history) -> {
                history.create();
                Comparison comparison = new Comparison(files, history.read());
                List<String> recorded = new ArrayList<>();
                int order = comparison.nextOrder();
                for (PendingMigration pending : comparison.pendingUpTo(request.target())) {
                    if (pending.earlier().filter(it -> it.leftTraces()).isEmpty()) {
                        history.put(note(pending.migration(), order++), session.holdsLock());
                        recorded.add(pending.migration().id());
                    }
                }
                return List.copyOf(recorded);
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private static HistoryNote note(Migration migration, int order) {
        return new HistoryNote(
                migration.id(),
                order,
                HistoryState.BASELINE,
                migration.checksum(),
                new Progress(0, 0, StatementHashes.NONE, Optional.empty()),
                "",
                Duration.ZERO,
                Optional.empty());
    }
}
