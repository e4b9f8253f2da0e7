package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.compare.CatalogState;
import io.nestflux.compare.Drift;
import io.nestflux.connect.Database;
import io.nestflux.diff.Change;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.CatalogReading;
import io.nestflux.migrate.StatusReader;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.migration.Migration;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the model is compared with: the live database when it is just what the migrations made of it, else the
 * migrations replayed.
 *
 * @param catalog what it has
 * @param words what it is, for messages
 * @param isAsMigrated whether it is the live database, known to be just what the migrations of the directory made of it
 * @param scratch a scratch database that is in this state already, when one was made
 */
record Baseline(Catalog catalog, String words, boolean isAsMigrated, Optional<Scratch> scratch)
        implements AutoCloseable {

    /** The same, without accounts of views and programs for which the model names none. */
    Baseline withDefinersOf(Catalog desired) {
        return new Baseline(Definers.namedBy(desired, catalog), words, isAsMigrated, scratch);
    }

    @Override
    public void close() {
        scratch.ifPresent(Scratch::close);
    }

    /** Finds the baseline of a project. */
    static final class Finder {

        private final GenerateRequest request;
        private final Workbench workbench;
        private final List<Migration> migrations;
        private final Set<String> recordedSchemas;

        /** @param recordedSchemas the schemas that the last fingerprint covers */
        Finder(GenerateRequest request, Workbench workbench, List<Migration> migrations, Set<String> recordedSchemas) {
            this.request = request;
            this.workbench = workbench;
            this.migrations = migrations;
            this.recordedSchemas = recordedSchemas;
        }

        Baseline find() {
            if (migrations.isEmpty()) {
                return request.database()
                        .map(database -> new Baseline(
                                workbench.read(database, workbench.scope()), "the database", false, Optional.empty()))
                        .orElseGet(() ->
                                new Baseline(workbench.emptyDatabase(), "an empty database", false, Optional.empty()));
            }
            if (request.live().isEmpty()) {
                return replayed("the migrations");
            }
            Database database = request.live().get().database();
            StatusResult status = StatusReader.read(request.live().get());
            requireReadable(status);
            if (!status.upToDate()) {
                return replayed("the migrations (the database has not applied all of them)");
            }
            return status.fingerprint().isPresent() || status.drifted().orElse(false)
                    ? live(database, status.fingerprint())
                    : replayed("the migrations (it is not recorded what they made of the database)");
        }

        private Baseline live(Database database, Optional<String> recorded) {
            Scope recordedScope = Scope.withoutRights(recordedSchemas);
            Catalog whatWasRecorded = workbench.read(database, recordedScope);
            CatalogState now = CatalogState.of(request.selection(), whatWasRecorded);
            boolean isAsMigrated = recorded.filter(it -> now.likeness(it) == CatalogReading.Likeness.SAME)
                    .isPresent();
            if (isAsMigrated) {
                Catalog catalog = workbench.scope().equals(recordedScope)
                        ? whatWasRecorded
                        : workbench.read(database, workbench.scope());
                return new Baseline(catalog, "the database", true, Optional.empty());
            }
            Baseline replayed = replayed("the migrations (the database has drifted from them)");
            if (request.drift() == DriftPolicy.STOP) {
                Catalog found = workbench.read(database, workbench.scope());
                List<Change> changes = Drift.between(request.selection(), replayed.catalog(), found);
                if (!changes.isEmpty()) {
                    replayed.scratch().ifPresent(Scratch::close);
                    throw drift(database, changes);
                }
            }
            return replayed;
        }

        private static NestFluxException drift(Database database, List<Change> changes) {
            return new NestFluxException(
                    ErrorCode.DRIFT,
                    database.address() + " is not what the migrations made of it:\n  "
                            + String.join("\n  ", Drift.inWords(changes)),
                    "undo it in the database; if it is wanted, let a migration bring it",
                    "-Dnestflux.drift=ignore compares with the migrations, as if it were not there",
                    "-Dnestflux.drift=adopt writes what was done by hand as a migration, which this database will only record");
        }

        private Baseline replayed(String words) {
            Scratch scratch = workbench.replay(migrations);
            try {
                return new Baseline(workbench.read(scratch), words, false, Optional.of(scratch));
            } catch (RuntimeException failed) {
                scratch.close();
                throw failed;
            }
        }

        private static void requireReadable(StatusResult status) {
            for (MigrationStatus migration : status.migrations()) {
                if (migration.state() == State.EDITED) {
                    throw new NestFluxException(
                            ErrorCode.MIGRATION_EDITED,
                            migration.file() + " was edited after this database applied it.",
                            "undo the edit (git checkout -- " + migration.file() + ") and put the change into a new"
                                    + " migration");
                }
                if (migration.state() == State.MISSING || migration.state() == State.NEWER) {
                    throw new NestFluxException(
                            ErrorCode.MIGRATION_MISSING,
                            "This database has applied " + migration.file() + ", which is not in the directory.",
                            "get the newer files: check out, merge or deploy the release that has them",
                            "or bring the file back, or point nestflux.migrations at the right directory");
                }
            }
        }
    }
}
