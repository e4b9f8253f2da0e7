package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Selection;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.compare.Pair;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** From a model and a baseline to a plan that has been proven on scratch databases, both ways. */
final class Planning {

    private final GenerateRequest request;
    private final Workbench workbench;
    private final Catalog written;

    /** @param written the model, as written */
    Planning(GenerateRequest request, Workbench workbench, Catalog written) {
        this.request = request;
        this.workbench = workbench;
        this.written = written;
    }

    /**
     * A plan and its reverse, both proven.
     *
     * @param unmanaged what was left alone
     * @param baselineWords where it starts, for messages
     */
    record Proven(List<Statement> up, List<Statement> down, List<Unmanaged> unmanaged, String baselineWords) {}

    /**
     * Plans the change of a few tables, when nothing else has changed since the last generate; the whole, when that
     * cannot be told.
     *
     * @param changedTables the tables that are written otherwise than at the last generate; empty if that is not known
     */
    Proven plan(Baseline.Finder finder, Optional<Set<QualifiedName>> changedTables) {
        if (changedTables.isEmpty()) {
            try (Concurrently<Baseline> found = Concurrently.start(finder::find, Baseline::close)) {
                return planWhole(found::get);
            }
        }
        try (Baseline baseline = finder.find()) {
            return planExcerpt(baseline, changedTables.get()).orElseGet(() -> planWhole(() -> baseline));
        }
    }

    private Optional<Proven> planExcerpt(Baseline baseline, Set<QualifiedName> changedTables) {
        if (!baseline.isAsMigrated()
                || !renaming(baseline).isEmpty()
                || !request.selection().isAll()) {
            return Optional.empty();
        }
        try {
            return Excerpt.of(changedTables, written, baseline.catalog())
                    .flatMap(excerpt -> planExcerpt(excerpt, baseline));
        } catch (NestFluxException failed) {
            if (failed.code() == ErrorCode.PROOF_FAILED) {
                // the whole has more ways: something in the live database may be what cannot be built
                return Optional.empty();
            }
            throw failed;
        }
    }

    private Optional<Proven> planExcerpt(Excerpt excerpt, Baseline baseline) {
        try (Scratch scratch = workbench.open()) {
            Catalog built = workbench.buildModel(excerpt.of(written), scratch).catalog();
            return excerpt.complete(built, baseline.catalog())
                    .map(desired -> planExcerpt(excerpt, baseline.withDefinersOf(desired), desired, scratch));
        }
    }

    private Proven planExcerpt(Excerpt excerpt, Baseline baseline, Catalog desired, Scratch scratch) {
        return proven(
                baseline,
                desired,
                Planner.plan(workbench.sql(), baseline.catalog(), desired),
                excerpt::of,
                proof -> proof.fromDesired(scratch));
    }

    private Proven planWhole(Supplier<Baseline> found) {
        try (Scratch scratch = workbench.open()) {
            Workbench.Built built = workbench.buildModel(written, scratch);
            Baseline baseline = found.get().withDefinersOf(built.catalog());
            Renaming renaming = renaming(baseline);
            if (!renaming.isEmpty()) {
                RenameQuestion.requireTargets(request.answers(), baseline.catalog(), built.catalog());
            }
            boolean isWhole = request.selection().isAll()
                    && Pair.of(Selection.ALL, baseline.catalog(), built.catalog())
                            .to()
                            .equals(built.catalog());
            return isWhole && renaming.isEmpty()
                    ? planWhole(baseline, built, scratch)
                    : planOnGround(baseline, built.catalog(), renaming);
        }
    }

    private Proven planOnGround(Baseline baseline, Catalog desired, Renaming renaming) {
        return new TrialPlanning(request, workbench)
                .plan(baseline, desired, renaming, pair -> requireAnswers(pair.from(), pair.to()));
    }

    private Proven planWhole(Baseline baseline, Workbench.Built built, Scratch scratch) {
        Catalog desired = built.catalog();
        try {
            if (isNothing(baseline)) {
                return proven(
                        baseline, desired, built.statements(), whole -> whole, proof -> proof.backToNothing(scratch));
            }
            List<Statement> up = Planner.plan(workbench.sql(), baseline.catalog(), desired);
            // where the migrations were replayed, there is more than NestFlux manages, and the plan has to cope with it
            return proven(
                    baseline,
                    desired,
                    up,
                    whole -> whole,
                    proof -> baseline.scratch().ifPresentOrElse(proof::fromBaseline, () -> proof.fromDesired(scratch)));
        } catch (NestFluxException failed) {
            if (failed.code() != ErrorCode.PROOF_FAILED || baseline.scratch().isPresent()) {
                throw failed;
            }
            // something in the live database may be what cannot be built
            return planOnGround(baseline, desired, Renaming.NONE);
        }
    }

    /** What migrations made, managed or not, is never nothing. */
    private boolean isNothing(Baseline baseline) {
        return baseline.scratch().isEmpty()
                && Differ.diff(workbench.emptyDatabase(), baseline.catalog()).isEmpty();
    }

    private Proven proven(
            Baseline baseline,
            Catalog desired,
            List<Statement> up,
            Function<Catalog, Catalog> part,
            Consumer<Proof> prove) {
        requireAnswers(baseline.catalog(), desired);
        Catalog wayBack = WayBack.from(desired, baseline.catalog());
        List<Statement> down = Planner.plan(workbench.sql(), desired, wayBack);
        if (!up.isEmpty()) {
            prove.accept(new Proof(workbench, part.apply(wayBack), up, part.apply(desired), down));
        }
        return new Proven(up, down, baseline.catalog().unmanaged(), baseline.words());
    }

    private Renaming renaming(Baseline baseline) {
        return Renaming.of(
                request.schema().get().renames(),
                RenameQuestion.renamed(
                        request.answers(), baseline.catalog().objects().keySet()),
                baseline.catalog(),
                workbench.sql());
    }

    private void requireAnswers(Catalog baseline, Catalog desired) {
        List<Change> changes = Planner.changes(workbench.sql(), baseline, desired);
        RenameQuestion.requireAnswers(changes, request.answers());
        RowCheck.requireValues(request.database(), workbench.dialect(), changes);
    }
}
