package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Selection;
import io.nestflux.compare.Pair;
import io.nestflux.diff.Differ;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;

/** The usual way: the whole model is built, and the plan is proven from there or from the replayed migrations. */
final class WholePlanning {

    private final Proving proving;
    private final Workbench workbench;

    WholePlanning(Proving proving) {
        this.proving = proving;
        this.workbench = proving.workbench();
    }

    /**
     * Plans it, if everything is looked at and nothing renamed.
     *
     * @param built what the model became
     * @param scratch where it did
     * @throws io.nestflux.NestFluxException {@code NF-402} if it cannot be proven from the replayed migrations
     */
    Attempt plan(Baseline baseline, Workbench.Built built, Scratch scratch, Renaming renaming) {
        Catalog desired = built.catalog();
        boolean isOpen = renaming.isEmpty()
                && !proving.holding().isOpen()
                && proving.request().selection().isAll()
                && Pair.of(Selection.ALL, baseline.catalog(), desired).to().equals(desired);
        if (!isOpen) {
            return Attempt.NONE;
        }
        // migrations that were replayed can be built: there, a proof that fails is the end
        return baseline.scratch().isPresent()
                ? new Attempt(plan(baseline, built, scratch), Optional.empty())
                : Attempt.at("the plan for the whole model", () -> plan(baseline, built, scratch));
    }

    private Optional<Proven> plan(Baseline baseline, Workbench.Built built, Scratch scratch) {
        Catalog desired = built.catalog();
        if (isNothing(baseline)) {
            return proving.back(
                    baseline,
                    desired,
                    proving.rows().up(proving.sql(), baseline.catalog(), desired, built::statements),
                    whole -> whole,
                    scratch,
                    proof -> proof.backToNothing(built.statements(), scratch));
        }
        // where the migrations were replayed, there is more than NestFlux manages, and the plan has to cope with it
        List<Statement> up = proving.rows().up(proving.sql(), baseline.catalog(), desired);
        return baseline.scratch()
                .map(replayed -> proving.there(baseline, desired, up, replayed))
                .or(() -> proving.back(
                        baseline, desired, up, whole -> whole, scratch, proof -> proof.fromDesired(scratch)));
    }

    /** What migrations made, managed or not, is never nothing. */
    private boolean isNothing(Baseline baseline) {
        return baseline.scratch().isEmpty()
                && Differ.diff(workbench.emptyDatabase(), baseline.catalog()).isEmpty();
    }
}
