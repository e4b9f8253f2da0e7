package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Renames;
import io.nestflux.compare.LeftAlone;
import io.nestflux.compare.TrialDatabase;
import io.nestflux.connect.Database;
import io.nestflux.migration.MigrationNames;
import io.nestflux.plan.Renaming;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over what a database has that no migration made: what was changed by hand, or all that was there before the
 * first migration. It becomes a migration of its own, so that the migrations tell all that a new database needs.
 */
final class Adoption {

    private final StartingPoint start;
    private final Workbench workbench;

    Adoption(StartingPoint start) {
        this.start = start;
        this.workbench = start.workbench();
    }

    /**
     * Plans it, and proves the plan. What NestFlux cannot build again is left alone.
     *
     * @param replayed what the migrations make; it is closed if this fails
     * @param found what the database has
     * @return what they make with what is taken over
     */
    Baseline of(Baseline replayed, Catalog found, Database database) {
        try {
            Catalog made = replayed.catalog();
            InvalidIndexes.requireNone(start.request().selection().of(found));
            String state = start.state(database, workbench.scope().schemas()).fingerprint();
            Proven plan = plan(replayed, Definers.namedBy(made, found), state);
            if (plan.up().isEmpty()) {
                return replayed;
            }
            Scratch scratch = replayed.scratch().orElseThrow();
            Catalog then = workbench.readAfter(plan.up(), scratch);
            return new Baseline(
                    then,
                    new Provenance(
                            replayed.provenance().words(),
                            Optional.empty(),
                            Optional.of(new TakenOver(plan, unmade(made, then)))),
                    false,
                    Optional.of(scratch));
        } catch (RuntimeException failed) {
            replayed.close();
            throw failed;
        }
    }

    private Proven plan(Baseline replayed, Catalog found, String state) {
        GenerateRequest request = start.request();
        try (TrialDatabase again = TrialDatabase.built(found, workbench, request.printsAsDatabase(workbench))) {
            Map<ObjectId, String> unlike =
                    LeftAlone.withDependants(again.unlike(), workbench.sql(), again.catalog(), replayed.catalog());
            // its rows are in order: what is written here does not run where it has happened
            Proving proving = new Proving(
                    request.offline(request.selection().leaving(unlike.keySet())),
                    workbench,
                    drafting(state),
                    RowsAtBothEnds.NONE,
                    Conversions.NONE,
                    Holding.NONE);
            Renaming renaming = Renaming.of(
                    Renames.NONE,
                    new AnsweredRenames(request.answers(), Renames.NONE, replayed.catalog()).renames(),
                    replayed.catalog(),
                    again.catalog(),
                    workbench.sql());
            Proven plan = new TrialPlanning(proving).plan(replayed, again.catalog(), renaming);
            LeftAlone leftAlone = new LeftAlone();
            leftAlone.add(plan.unmanaged());
            leftAlone.add(unlike);
            return plan.leaving(leftAlone.all());
        }
    }

    private Drafting drafting(String state) {
        GenerateRequest request = start.request();
        return new Drafting(
                request,
                start.migrations(),
                workbench.dialect(),
                TakenOver.head(state),
                request.name().map(MigrationNames::normalise).filter(it -> isFirst()),
                List.of());
    }

    private boolean isFirst() {
        return start.migrations().isEmpty();
    }

    /** Before the first migration, that is all there is; later, a table's own parts follow the table's class. */
    private Set<ObjectId> unmade(Catalog made, Catalog then) {
        Set<ObjectId> unmade = new HashSet<>(then.objects().keySet());
        unmade.removeAll(made.objects().keySet());
        if (!isFirst()) {
            unmade.removeIf(ObjectId::isPartOfTable);
        }
        return unmade;
    }
}
