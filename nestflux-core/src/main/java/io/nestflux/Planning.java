package io.nestflux;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** From a model and a baseline to a plan that has been proven on scratch databases, both ways. */
final class Planning {

    private final Settings settings;
    private final GenerateOptions options;
    private final Workbench workbench;
    private final Catalog written;

    /** @param written the model, as written */
    Planning(Settings settings, GenerateOptions options, Workbench workbench, Catalog written) {
        this.settings = settings;
        this.options = options;
        this.workbench = workbench;
        this.written = written;
    }

    /**
     * A plan and its reverse, both proven.
     *
     * @param baseline where it starts
     * @param baselineWords what that is, for messages
     */
    record Proven(List<Statement> up, List<Statement> down, Catalog baseline, String baselineWords) {}

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
        if (!baseline.isAsMigrated() || !renaming(baseline).isEmpty()) {
            return Optional.empty();
        }
        return Excerpt.of(changedTables, written, baseline.catalog()).flatMap(excerpt -> {
            try (Scratch scratch = workbench.open()) {
                Catalog built =
                        workbench.buildModel(excerpt.of(written), scratch).catalog();
                return excerpt.complete(built, baseline.catalog())
                        .map(desired -> planExcerpt(excerpt, baseline, desired, scratch));
            }
        });
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
            Catalog desired = built.catalog();
            Baseline baseline = found.get();
            Renaming renaming = renaming(baseline);
            if (!renaming.isEmpty()) {
                return planWithRenames(baseline, renaming, desired);
            }
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
        List<Statement> down = Planner.plan(workbench.sql(), desired, baseline.catalog());
        if (!up.isEmpty()) {
            prove.accept(new Proof(workbench, part.apply(baseline.catalog()), up, part.apply(desired), down));
        }
        return new Proven(up, down, baseline.catalog(), baseline.words());
    }

    private Renaming renaming(Baseline baseline) {
        return Renaming.of(settings.requireSchema().renames(), options.renames(), baseline.catalog(), workbench.sql());
    }

    /**
     * Renames come first. The server rewrites every expression that mentions a renamed column, so what is left to
     * change is told by a scratch database on which the renames have run.
     */
    private Proven planWithRenames(Baseline baseline, Renaming renaming, Catalog desired) {
        if (baseline.scratch().isPresent()) {
            return planWithRenames(baseline, baseline.scratch().get(), renaming, desired);
        }
        try (Scratch built = workbench.build(baseline.catalog())) {
            return planWithRenames(baseline, built, renaming, desired);
        }
    }

    private Proven planWithRenames(Baseline baseline, Scratch scratch, Renaming renaming, Catalog desired) {
        RenameQuestion.requireTargets(options.renames(), baseline.catalog(), desired);
        Catalog renamed = workbench.readAfter(renaming.forwards(), scratch);
        requireAnswers(renamed, desired);
        List<Statement> up = new ArrayList<>(renaming.forwards());
        up.addAll(Planner.plan(workbench.sql(), renamed, desired));
        List<Statement> down = new ArrayList<>(Planner.plan(workbench.sql(), desired, renamed));
        down.addAll(renaming.backwards());
        workbench.readAfter(renaming.backwards(), scratch);
        new Proof(workbench, baseline.catalog(), up, desired, down).fromBaseline(scratch);
        return new Proven(up, down, baseline.catalog(), baseline.words());
    }

    private void requireAnswers(Catalog baseline, Catalog desired) {
        List<Change> changes = Differ.diff(baseline, desired);
        RenameQuestion.requireAnswers(changes, options.renames());
        RowCheck.requireValues(settings.database(), workbench.dialect(), changes);
    }
}
