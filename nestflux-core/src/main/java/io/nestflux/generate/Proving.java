package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.diff.Change;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Rehearsal;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What every way to plan has in common: what only the user can know is asked, and a plan is proven both ways.
 *
 * @param request what is asked for
 * @param workbench where it is tried
 * @param drafting how it becomes a file
 * @param rows those that belong to the schema
 * @param conversions what was said that values become
 * @param holding what is not dropped yet
 */
record Proving(
        GenerateRequest request,
        Workbench workbench,
        Drafting drafting,
        RowsAtBothEnds rows,
        Conversions conversions,
        Holding holding) {

    /** The SQL of the way there, on which values become what was said. */
    DialectSql sql() {
        return workbench.sql().converting(conversions);
    }

    /** The same of the way back. */
    DialectSql sqlBack() {
        return workbench.sql().converting(conversions.back());
    }

    /**
     * What is renamed before anything else changes.
     *
     * @param written the model, as written or as built: names are the same
     */
    Renaming renaming(Baseline baseline, Catalog written) {
        return Renaming.of(
                request.schema().get().renames(),
                answers(baseline).renames(),
                baseline.catalog(),
                written,
                workbench.sql());
    }

    /** What was answered about what may have been renamed. */
    AnsweredRenames answers(Baseline baseline) {
        return new AnsweredRenames(request.answers(), request.schema().get().renames(), baseline.catalog());
    }

    /**
     * Asks what only the user can know, unless it is answered.
     *
     * @param renamed the baseline after what is renamed first
     */
    void requireAnswers(Baseline baseline, Catalog renamed, Catalog desired) {
        AnsweredRenames answers = answers(baseline);
        List<Change> changes = Planner.changes(workbench.sql(), renamed, desired);
        RenameQuestion.requireAnswers(changes, answers, renamed, desired);
        if (!request.dropUnknown()) {
            UnmadeObjects.requireKept(changes, baseline.provenance().unmade());
        }
        RowCheck.requireValues(
                request.database(), workbench.sql().rows(), changes, rows, conversions, answers::oldName);
    }

    /**
     * The plan, proven there and back.
     *
     * @param up what leads from the baseline to what is desired
     * @param scratch where the baseline is
     */
    Proven there(Baseline baseline, Catalog desired, List<Statement> up, Scratch scratch) {
        Rehearsal tried = Rehearsal.fromBefore(scratch, workbench.sql(), up, reverse(baseline, desired));
        return proven(
                baseline, desired, tried.up(), tried.down(), whole -> whole, proof -> proof.fromBaseline(scratch));
    }

    /**
     * The plan, proven back and there.
     *
     * @param up what leads from the baseline to what is desired
     * @param part what of both is looked at for the proof
     * @param scratch where what is desired is
     * @param prove where the proof starts: there
     * @return empty if there is no way back to begin with
     */
    Optional<Proven> back(
            Baseline baseline,
            Catalog desired,
            List<Statement> up,
            UnaryOperator<Catalog> part,
            Scratch scratch,
            Consumer<Proof> prove) {
        Reverse down = reverse(baseline, desired);
        if (!down.isPossible()) {
            return Optional.empty();
        }
        Rehearsal tried = Rehearsal.fromAfter(scratch, workbench.sql(), up, down);
        return Optional.of(proven(baseline, desired, tried.up(), tried.down(), part, prove));
    }

    private Reverse reverse(Baseline baseline, Catalog desired) {
        return rows.down(sqlBack(), desired, WayBack.from(desired, baseline.catalog()));
    }

    private Proven proven(
            Baseline baseline,
            Catalog desired,
            List<Statement> up,
            Reverse down,
            UnaryOperator<Catalog> part,
            Consumer<Proof> prove) {
        requireAnswers(baseline, baseline.catalog(), desired);
        Catalog wayBack = WayBack.from(desired, baseline.catalog());
        Drafting.Drafted drafted = up.isEmpty() && !drafting.saysMore()
                ? Drafting.Drafted.NOTHING
                : drafting.after(baseline.provenance())
                        .saying(rows.head(desired))
                        .prove(
                                up,
                                down,
                                (written, writtenBack) -> prove.accept(new Proof(
                                        workbench,
                                        part.apply(wayBack),
                                        written,
                                        part.apply(desired),
                                        writtenBack,
                                        rows.proof(workbench.sql(), wayBack, desired))));
        return Proven.atOnce(
                        up,
                        drafted.wayBack(down),
                        baseline.catalog().unmanaged(),
                        baseline.provenance(),
                        drafted.file())
                .telling(Planner.changes(workbench.sql(), baseline.catalog(), desired), Map.of());
    }
}
