package io.nestflux.migrate;

import io.nestflux.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
                HistoryComparison comparison = new HistoryComparison(applied, history.read());
                List<String> recorded = new ArrayList<>();
                int order = comparison.nextOrder();
                for (Migration migration : applied) {
                    if (comparison
                            .entry(migration)
                            .filter(it -> it.leftTraces())
                            .isEmpty()) {
                        if (!history.put(Baseliner.note(migration, order++), session.holdsLock())) {
                            throw Checkpoint.sessionChanged("what another tool has applied was being recorded");
                        }
                        recorded.add(migration.id());
                    }
                }
                return List.copyOf(recorded);
            });
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }
}
