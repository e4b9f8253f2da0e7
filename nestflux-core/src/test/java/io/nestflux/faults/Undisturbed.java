package io.nestflux.faults;

import io.nestflux.connect.Database;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A run that nothing was done to: where the boundaries are, and how it ends.
 *
 * @param trace its calls
 * @param aftermath what it leaves
 */
record Undisturbed(Trace trace, String aftermath) {

    private record Key(Kind kind, TestServer server, Direction direction) {}

    private static final Map<Key, Undisturbed> KNOWN = new ConcurrentHashMap<>();

    static Undisturbed of(Kind kind, TestServer server, Direction direction) {
        return KNOWN.computeIfAbsent(new Key(kind, server, direction), Undisturbed::run);
    }

    private static Undisturbed run(Key key) {
        try (TestDatabase database = key.server().createDatabase()) {
            Trace trace = new Trace();
            Database reached = Database.at(database.url(), database.user(), database.password());
            key.direction().prepare(reached, key.kind().directory());
            key.direction()
                    .run(new WatchedDataSource(reached, trace), key.kind().directory(), MigrateListener.SILENT);
            return new Undisturbed(trace, Aftermath.of(database));
        }
    }
}
