package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.compare.CatalogState;
import io.nestflux.compare.Drift;
import io.nestflux.connect.Database;
import io.nestflux.diff.Change;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.CatalogReading;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.StatusReader;
import io.nestflux.migrate.StatusResult;
import java.util.List;
import java.util.Optional;

/** Finds the baseline of a project, and takes over what a database has that no migration made. */
final class BaselineFinder {

    private final StartingPoint start;
    private final GenerateRequest request;

    BaselineFinder(StartingPoint start) {
        this.start = start;
        this.request = start.request();
    }

    Baseline find() {
        if (request.live().isEmpty()) {
            return start.migrations().isEmpty() ? emptyDatabase() : start.replayed("the migrations");
        }
        MigrateRequest live = request.live().get();
        StatusResult status = StatusReader.read(live.withMigrations(start.migrations()));
        ForgottenFiles.requireNone(status);
        if (start.migrations().isEmpty()) {
            return beforeTheFirst(live.database());
        }
        return status.upToDate()
                ? upToDate(live.database(), status)
                : start.replayed("the migrations (the database has not applied all of them)");
    }

    private Baseline emptyDatabase() {
        ForgottenFiles.requireNone(request.migrations());
        return Baseline.read(start.workbench().emptyDatabase(), "an empty database", false);
    }

    private Baseline beforeTheFirst(Database database) {
        Catalog found = start.found(database);
        if (CatalogState.of(request.selection(), found).isEmpty()) {
            return Baseline.read(found, "the database", false);
        }
        return new Adoption(start).of(start.replayed("the database"), found, database);
    }

    private Baseline upToDate(Database database, StatusResult status) {
        boolean wasDrifted = status.drifted().orElse(false);
        if (status.fingerprint().isPresent()) {
            Optional<Baseline> asMigrated =
                    asMigrated(database, status.fingerprint().get());
            if (asMigrated.isPresent()) {
                return asMigrated.get();
            }
            wasDrifted = true;
        }
        return wasDrifted
                ? compared(database, start.replayed("the migrations (the database has drifted from them)"), true)
                : compared(
                        database,
                        start.replayed("the migrations (it is not recorded what they made of the database)"),
                        false);
    }

    private Optional<Baseline> asMigrated(Database database, String recorded) {
        Scope recordedScope = Scope.withoutRights(start.recordedSchemas());
        Catalog whatWasRecorded = start.workbench().read(database, recordedScope);
        CatalogState now = CatalogState.of(request.selection(), whatWasRecorded);
        if (now.likeness(recorded) != CatalogReading.Likeness.SAME) {
            return Optional.empty();
        }
        Catalog catalog = start.workbench().scope().equals(recordedScope)
                ? start.workbench().spelling().apply(whatWasRecorded)
                : start.found(database);
        return Optional.of(Baseline.read(catalog, "the database", true));
    }

    /** @param isDrifted whether a difference is known to be somebody's work, and not only nobody's record */
    private Baseline compared(Database database, Baseline replayed, boolean isDrifted) {
        try {
            Catalog found = start.found(database);
            List<Change> changes = Drift.between(request.selection(), replayed.catalog(), found);
            if (changes.isEmpty()) {
                String state = start.state(database, start.recordedSchemas()).fingerprint();
                return replayed.with(Provenance.of(
                                "the migrations, and the database is what they make, though nothing had recorded that")
                        .alsoIn(state));
            }
            if (request.drift() == DriftPolicy.ADOPT) {
                return new Adoption(start).of(replayed, found, database);
            }
            if (request.drift() == DriftPolicy.STOP && isDrifted) {
                throw drift(database, changes, request.selection().of(found));
            }
            return replayed;
        } catch (RuntimeException failed) {
            replayed.close();
            throw failed;
        }
    }

    private static NestFluxException drift(Database database, List<Change> changes, Catalog found) {
        return new NestFluxException(
                ErrorCode.DRIFT,
                database.address() + " is not what the migrations made of it:\n  "
                        + String.join("\n  ", Drift.inWords(changes))
                        + InvalidIndexes.words(found),
                "undo it in the database; if it is wanted, let a migration bring it",
                Parameter.DRIFT.set("ignore") + " compares with the migrations, as if it were not there",
                Parameter.DRIFT.set("adopt")
                        + " writes what was done by hand as a migration, which this database will only" + " record",
                "what is somebody else's is left out with " + Parameter.EXCLUDE.set());
    }
}
