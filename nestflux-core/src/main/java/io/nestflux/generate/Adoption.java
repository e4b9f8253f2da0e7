package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Renames;
import io.nestflux.compare.CatalogState;
import io.nestflux.compare.Drift;
import io.nestflux.connect.Database;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.Directives;
import io.nestflux.migration.Migration;
import io.nestflux.plan.Renaming;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;

/**
 * Takes over what was changed by hand: as a migration that does the same to every other database, and is only recorded
 * where it has happened. The migrations so still tell all that a new database needs.
 */
final class Adoption {

    private final GenerateRequest request;
    private final Workbench workbench;
    private final List<Migration> migrations;
    private final List<String> schemas;

    Adoption(GenerateRequest request, Workbench workbench, List<Migration> migrations, List<String> schemas) {
        this.request = request;
        this.workbench = workbench;
        this.migrations = migrations;
        this.schemas = schemas;
    }

    /**
     * What was taken over.
     *
     * @param plan what the migrations lacked
     * @param file the migration; empty on a dry run
     */
    record Written(Proven plan, Optional<Migration> file) {}

    /** Writes it, if the database has applied all migrations and is not what they make. */
    Optional<Written> run() {
        Database database = request.live().orElseThrow().database();
        try (Scratch replayed = workbench.replay(migrations)) {
            Catalog made = workbench.read(replayed);
            Catalog found = Definers.namedBy(made, workbench.read(database, workbench.scope()));
            if (Drift.between(request.selection(), made, found).isEmpty()) {
                return Optional.empty();
            }
            Baseline baseline = new Baseline(made, "the migrations", false, Optional.of(replayed));
            // its rows are in order: what is written here does not run where it was done by hand
            Proving proving = new Proving(
                    request.withoutDatabase(),
                    workbench,
                    new Drafting(request, migrations, workbench.dialect(), head(database), Optional.empty()));
            Renaming renaming = Renaming.of(
                    Renames.NONE,
                    new AnsweredRenames(request.answers(), Renames.NONE, made).renamed(),
                    made,
                    found,
                    workbench.sql());
            Proven plan = new TrialPlanning(proving).plan(baseline, found, renaming);
            return plan.up().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Written(
                            plan, plan.file().map(file -> file.publish(schemas, Optional.empty(), salt -> List.of()))));
        }
    }

    private List<String> head(Database database) {
        String state = CatalogState.of(
                        request.selection(),
                        workbench.read(
                                database, Scope.withoutRights(workbench.scope().schemas())))
                .fingerprint();
        return List.of(
                Directives.ADOPTS + " " + state,
                "was done by hand: a database that has it already only records this migration");
    }
}
