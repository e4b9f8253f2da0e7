package io.nestflux;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Selection;
import io.nestflux.compare.Pair;
import io.nestflux.connect.Database;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.diff.Differences;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.plan.Dialects;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.ScratchServer;
import io.nestflux.scratch.Workbench;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** In what a database differs from what the migrations make. */
final class Drift {

    private Drift() {}

    /** What was changed by hand. */
    static List<Change> between(Selection selection, Catalog migrated, Catalog found) {
        Pair compared = Pair.of(selection, migrated, Definers.namedBy(migrated, found));
        return Differ.diff(compared.from(), compared.to());
    }

    static List<String> inWords(List<Change> changes) {
        return Differences.inWords(changes, "the migrations", "the database");
    }

    /**
     * A status that also tells how the database has drifted: the migrations are replayed into a scratch database, and
     * the two are compared. Where that cannot be done, the status says why.
     *
     * @param schemas those that the recorded fingerprint covers
     */
    static StatusResult told(StatusResult drifted, Settings settings, Set<String> schemas) {
        try {
            List<String> words = inWords(changes(settings, Scope.withoutRights(schemas)));
            return words.isEmpty()
                    ? drifted.withoutDifferences("nothing that NestFlux describes differs from what the migrations make"
                            + " on a new database")
                    : drifted.withDifferences(words);
        } catch (NestFluxException impossible) {
            return drifted.withoutDifferences(impossible.code().id() + ": " + impossible.problem());
        }
    }

    private static List<Change> changes(Settings settings, Scope scope) {
        ScratchServer server = new ScratchServer(settings.requireScratchServer());
        Dialect dialect = server.dialect();
        Workbench workbench =
                new Workbench(server, dialect, Dialects.sql(dialect), Introspectors.forDialect(dialect), scope);
        try (Scratch replayed =
                workbench.replay(MigrationDirectory.read(settings.migrations(), settings.placeholders()))) {
            return between(settings.selection(), workbench.read(replayed), read(settings.requireDatabase(), workbench));
        }
    }

    private static Catalog read(Database database, Workbench workbench) {
        try (Connection connection = database.connect()) {
            return workbench.introspector().introspect(connection, workbench.scope());
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }
}
