package io.nestflux.compare;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Selection;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.diff.Differences;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.StatusResult;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.ScratchServer;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;

/** In what a database differs from what the migrations make. */
public final class Drift {

    private Drift() {}

    /** What was changed by hand. */
    public static List<Change> between(Selection selection, Catalog migrated, Catalog found) {
        Pair compared = Pair.of(selection, migrated, Definers.namedBy(migrated, found));
        return Differ.diff(compared.from(), compared.to());
    }

    /** A line for each change. */
    public static List<String> inWords(List<Change> changes) {
        return Differences.inWords(changes, "the migrations", "the database");
    }

    /**
     * A status that also tells how the database has drifted: the migrations are replayed into a scratch database, and
     * the two are compared. Where that cannot be done, the status says why.
     */
    static StatusResult told(StatusResult drifted, Attestation attested) {
        return told(
                drifted,
                attested,
                drifted.withoutDifferences("nothing that NestFlux describes differs from what the migrations make"
                        + " on a new database"));
    }

    /** The same where the last run began on drift: if nothing differs any more, that has been undone. */
    static StatusResult toldAnew(StatusResult drifted, Attestation attested) {
        return told(drifted, attested, drifted.withDrifted(false));
    }

    private static StatusResult told(StatusResult drifted, Attestation attested, StatusResult withoutDifference) {
        try {
            List<String> words = inWords(changes(attested));
            return words.isEmpty() ? withoutDifference : drifted.withDifferences(words);
        } catch (NestFluxException impossible) {
            return drifted.withoutDifferences(impossible.code().id() + ": " + impossible.problem());
        }
    }

    private static List<Change> changes(Attestation attested) {
        MigrateRequest request = attested.request();
        Workbench workbench = Workbench.on(
                ScratchServer.of(attested.scratchServer(), Optional.of(request.database())), attested.scope());
        try (Scratch replayed = workbench.replay(request.migrations())) {
            return between(
                    attested.selection(),
                    workbench.read(replayed),
                    workbench.read(request.database(), workbench.scope()));
        }
    }
}
