package io.nestflux.generate;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Renaming;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * From a model and a baseline to a plan that has been proven on scratch databases, both ways. The quickest way that is
 * open is taken: by an excerpt of the model, by the whole of it, or on trial where the whole baseline is.
 */
final class Planning {

    private final Workbench workbench;
    private final Catalog written;
    private final Conversions conversions;
    private final Proving proving;

    /**
     * @param written the model, as written
     * @param rows those that belong to the schema
     * @param holding what is not dropped yet
     */
    Planning(
            GenerateRequest request,
            Workbench workbench,
            Catalog written,
            RowsAtBothEnds rows,
            Drafting drafting,
            Holding holding) {
        this.workbench = workbench;
        this.written = written;
        this.conversions = SaidConversions.of(request.schema().get().conversions(), request.backfills(), written);
        this.proving = new Proving(request, workbench, drafting, rows, conversions, holding);
    }

    /**
     * @param changedTables those written otherwise than at the last generate; empty if something else may have changed
     */
    Proven plan(BaselineFinder finder, Optional<Set<QualifiedName>> changedTables) {
        try {
            return planned(finder, changedTables);
        } catch (NestFluxException failed) {
            throw SaidConversions.told(failed, conversions);
        }
    }

    private Proven planned(BaselineFinder finder, Optional<Set<QualifiedName>> changedTables) {
        if (changedTables.isEmpty()) {
            try (Concurrently<Baseline> found = Concurrently.start(finder::find, Baseline::close)) {
                return planWhole(found::get);
            }
        }
        try (Baseline baseline = finder.find()) {
            return new ExcerptPlanning(proving, written)
                    .plan(baseline, changedTables.get())
                    .or(() -> planWhole(() -> baseline));
        }
    }

    private Proven planWhole(Supplier<Baseline> found) {
        try (Scratch scratch = workbench.open()) {
            Workbench.Built built = workbench.buildModel(written, scratch);
            Baseline baseline = found.get().withDefinersOf(built.catalog());
            Renaming renaming = proving.renaming(baseline, built.catalog());
            proving.answers(baseline).requireTargets(built.catalog());
            return new WholePlanning(proving)
                    .plan(baseline, built, scratch, renaming)
                    .or(() -> new TrialPlanning(proving).plan(baseline, built.catalog(), renaming));
        }
    }
}
