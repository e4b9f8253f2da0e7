package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.diff.Change;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What every way to plan has in common: what only the user can know is asked, and a plan is proven both ways.
 *
 * @param request what is asked for
 * @param workbench where it is tried
 */
record Proving(GenerateRequest request, Workbench workbench) {

    /**
     * What is renamed before anything else changes.
     *
     * @param written the model, as written or as built: names are the same
     */
    Renaming renaming(Baseline baseline, Catalog written) {
        return Renaming.of(
                request.schema().get().renames(),
                RenameQuestion.renamed(
                        request.answers(), baseline.catalog().objects().keySet()),
                baseline.catalog(),
                written,
                workbench.sql());
    }

    /** Asks what only the user can know, unless it is answered. */
    void requireAnswers(Catalog baseline, Catalog desired) {
        List<Change> changes = Planner.changes(workbench.sql(), baseline, desired);
        RenameQuestion.requireAnswers(changes, request.answers());
        RowCheck.requireValues(request.database(), workbench.dialect(), changes);
    }

    /**
     * The plan, proven.
     *
     * @param up what leads from the baseline to what is desired
     * @param part what of both is looked at for the proof
     * @param prove where the proof starts
     */
    Proven proven(
            Baseline baseline,
            Catalog desired,
            List<Statement> up,
            UnaryOperator<Catalog> part,
            Consumer<Proof> prove) {
        requireAnswers(baseline.catalog(), desired);
        Catalog wayBack = WayBack.from(desired, baseline.catalog());
        List<Statement> down = Planner.plan(workbench.sql(), desired, wayBack);
        if (!up.isEmpty()) {
            prove.accept(new Proof(workbench, part.apply(wayBack), up, part.apply(desired), down));
        }
        return Proven.atOnce(up, down, baseline.catalog().unmanaged(), baseline.words());
    }
}
