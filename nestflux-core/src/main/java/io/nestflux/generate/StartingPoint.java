package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.compare.CatalogState;
import io.nestflux.connect.Database;
import io.nestflux.introspect.Scope;
import io.nestflux.migration.Migration;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of {@code generate} has before it: of this the baseline is made.
 *
 * @param request what is asked for
 * @param workbench where catalogs are built, and what of them is read
 * @param migrations those that the directory has
 * @param recordedSchemas the schemas that the last fingerprint covers
 */
record StartingPoint(
        GenerateRequest request, Workbench workbench, List<Migration> migrations, Set<String> recordedSchemas) {

    StartingPoint {
        migrations = List.copyOf(migrations);
        recordedSchemas = Set.copyOf(recordedSchemas);
    }

    /** The schemas of the model, and those that earlier migrations managed. */
    List<String> schemas() {
        return workbench.scope().schemas().stream().sorted().toList();
    }

    /** What the migrations make of an empty database; to be closed. */
    Baseline replayed(String words) {
        Scratch scratch = workbench.replay(migrations);
        try {
            return new Baseline(workbench.read(scratch), Provenance.of(words), false, Optional.of(scratch));
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    /** What a database has. */
    Catalog found(Database database) {
        return workbench.spelling().apply(workbench.read(database, workbench.scope()));
    }

    /** What a database is, as a run attests it. */
    CatalogState state(Database database, Set<String> schemas) {
        return CatalogState.of(request.selection(), workbench.read(database, Scope.withoutRights(schemas)));
    }
}
