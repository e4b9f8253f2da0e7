package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Planner;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.Optional;
import java.util.Set;

/** The quickest way: only the tables that have changed since the last generate are built, with their neighbours. */
final class ExcerptPlanning {

    private final Proving proving;
    private final Workbench workbench;
    private final Catalog written;

    /** @param written the model, as written */
    ExcerptPlanning(Proving proving, Catalog written) {
        this.proving = proving;
        this.workbench = proving.workbench();
        this.written = written;
    }

    /** @param changedTables the tables that are written otherwise than at the last generate */
    Attempt plan(Baseline baseline, Set<QualifiedName> changedTables) {
        boolean isOpen = baseline.isAsMigrated()
                && !proving.holding().isOpen()
                && proving.renaming(baseline, written).isEmpty()
                && proving.request().selection().isAll()
                && !proving.rows().mayChange(changedTables);
        return isOpen
                ? Attempt.at(
                        "the plan for the changed tables alone",
                        () -> Excerpt.of(changedTables, written, baseline.catalog())
                                .flatMap(excerpt -> plan(excerpt, baseline)))
                : Attempt.NONE;
    }

    private Optional<Proven> plan(Excerpt excerpt, Baseline baseline) {
        try (Scratch scratch = workbench.open()) {
            return built(excerpt, scratch)
                    .flatMap(built -> excerpt.complete(built, baseline.catalog()))
                    .flatMap(desired -> plan(excerpt, baseline.withDefinersOf(desired), desired, scratch));
        }
    }

    /** Empty if the server refuses it: an expression may need a table that no foreign key tells of. */
    private Optional<Catalog> built(Excerpt excerpt, Scratch scratch) {
        try {
            return Optional.of(
                    workbench.buildModel(excerpt.of(written), scratch).catalog());
        } catch (NestFluxException refused) {
            if (refused.code() != ErrorCode.MODEL_REJECTED) {
                throw refused;
            }
            // the whole will be built, and if it is refused too, the model is wrong
            return Optional.empty();
        }
    }

    private Optional<Proven> plan(Excerpt excerpt, Baseline baseline, Catalog desired, Scratch scratch) {
        return proving.back(
                baseline,
                desired,
                Planner.plan(proving.sql(), baseline.catalog(), desired),
                excerpt::of,
                scratch,
                proof -> proof.fromDesired(scratch));
    }
}
