package io.nestflux.migrate;

import io.nestflux.history.HistoryNote;
import io.nestflux.history.HistoryState;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records migrations that another tool has applied: as not run by NestFlux, so that it will not run them. */
public final class Recorder {

    private Recorder() {}

    /**
     * Records those that the history does not know, in their order.
     *
     * @return the ids of those that it did not know
     */
    public static List<String> record(MigrateRequest request, List<Migration> applied) {
        try (Connection connection = request.database().connect()) {
            return UnderLock.run(connection, request, (session, history) -> {
                history.create();
                Comparison comparison = new Comparison(applied, history.read());
                List<String> recorded = new ArrayList<>();
                int order = comparison.nextOrder();
                for (Migration migration : applied) {
                    if (comparison
                            .entry(migration)
                            .filter(it -> it.leftTraces())
                            .isEmpty()) {
                        history.put(note(migration, order++), session.holdsLock());
                        recorded.add(migration.id());
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
