package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Selection;
import io.nestflux.compare.LeftAlone;
import io.nestflux.compare.Pair;
import io.nestflux.compare.SelectionConflicts;
import io.nestflux.compare.TrialDatabase;
import io.nestflux.migration.HeldBack;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Rehearsal;
import io.nestflux.scratch.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans on a scratch database that has the whole baseline: where something is renamed first, where not everything is
 * looked at, and where something of a live baseline cannot be built again, which is then left alone.
 */
final class TrialPlanning {

    private final Proving proving;
    private final GenerateRequest request;
    private final Workbench workbench;

    TrialPlanning(Proving proving) {
        this.proving = proving;
        this.request = proving.request();
        this.workbench = proving.workbench();
    }

    /**
     * A plan and its reverse, proven from the baseline and back.
     *
     * @param desired what the model became in a scratch database, all of it
     * @param named what comes first. The server rewrites every expression that mentions a renamed column, so what is
     *     left to change is told by the scratch database on which the renames have run
     */
    Proven plan(Baseline baseline, Catalog desired, Renaming named) {
        try (TrialDatabase trial = trial(baseline)) {
            Map<ObjectId, String> unlike =
                    LeftAlone.withDependants(trial.unlike(), workbench.sql(), baseline.catalog(), desired);
            Selection looked = request.selection().leaving(unlike.keySet());
            Catalog start = named.isEmpty() ? trial.catalog() : workbench.readAfter(named.forwards(), trial.scratch());
            Holding.Held held = held(baseline, start, desired, named, looked);
            Renaming renaming = named.then(
                    Planner.plan(workbench.sql(), start, held.relaxed()),
                    Planner.plan(workbench.sql(), held.relaxed(), start));
            Catalog renamed = held.relaxed().equals(start)
                    ? start
                    : workbench.readAfter(
                            renaming.forwards()
                                    .subList(
                                            named.forwards().size(),
                                            renaming.forwards().size()),
                            trial.scratch());
            Selection known = looked.leaving(held.ids());
            Pair pair = Pair.of(known, renamed, desired);
            SelectionConflicts.requireNone(workbench.sql(), pair, renamed, desired);
            proving.requireAnswers(baseline, pair.from(), pair.to());
            List<Statement> planned = new ArrayList<>(renaming.forwards());
            RowsAtBothEnds rows = proving.rows().after(renaming);
            planned.addAll(rows.up(proving.sql(), pair.from(), pair.to()));
            Reverse wayOut =
                    renaming.back(rows.down(proving.sqlBack(), pair.to(), WayBack.from(pair.to(), pair.from())));
            if (!renaming.isEmpty()) {
                workbench.readAfter(renaming.backwards(), trial.scratch());
            }
            Rehearsal tried = Rehearsal.fromBefore(trial.scratch(), workbench.sql(), planned, wayOut);
            List<Statement> up = tried.up();
            Reverse down = tried.down();
            Catalog wayBack = WayBack.from(pair.to(), known.of(trial.catalog()));
            Drafting drafting = proving.drafting().after(baseline.provenance()).saying(held.head());
            Drafting.Drafted drafted = up.isEmpty() && !drafting.saysMore()
                    ? Drafting.Drafted.NOTHING
                    : drafting.saying(proving.rows().head(pair.to()))
                            .prove(
                                    up,
                                    down,
                                    (written, writtenBack) -> new Proof(
                                                    workbench.looking(known),
                                                    wayBack,
                                                    written,
                                                    pair.to(),
                                                    writtenBack,
                                                    proving.rows().proof(workbench.sql(), wayBack, pair.to()))
                                            .fromBaseline(trial.scratch()));
            LeftAlone leftAlone = new LeftAlone();
            leftAlone.add(request.selection().of(baseline.catalog()).unmanaged());
            leftAlone.add(unlike);
            return Proven.atOnce(up, drafted.wayBack(down), leftAlone.all(), baseline.provenance(), drafted.file())
                    .telling(Planner.changes(workbench.sql(), pair.from(), pair.to()), renaming.objects());
        }
    }

    /** What stays though the model does not have it. Whether it was renamed is asked before. */
    private Holding.Held held(Baseline baseline, Catalog start, Catalog desired, Renaming named, Selection looked) {
        Holding holding = proving.holding();
        if (!holding.isOpen()) {
            return new Holding.Held(Set.of(), start, List.of());
        }
        Map<ObjectId, HeldBack> before = holding.before(baseline.catalog(), named.objects());
        Pair pair = Pair.of(looked.leaving(before.keySet()), start, desired);
        if (request.drops() == DropPolicy.DEFER) {
            proving.requireAnswers(baseline, pair.from(), pair.to());
        }
        Set<ObjectId> gone = new HashSet<>(pair.from().objects().keySet());
        gone.removeAll(pair.to().objects().keySet());
        Holding.Held held = holding.held(before, start, desired, gone, workbench.sql());
        // by the names that they had, too: the way back leads there
        Set<ObjectId> ids = new HashSet<>(held.ids());
        named.objects().forEach((was, is) -> {
            if (held.ids().contains(is)) {
                ids.add(was);
            }
            if (is.kind() == Kind.TABLE) {
                held.ids().stream()
                        .filter(id -> id.isPartOfTable() && id.tableName().equals(is.tableName()))
                        .forEach(id -> ids.add(ObjectId.of(id.kind(), was.tableName(), id.name())));
            }
        });
        return new Holding.Held(ids, held.relaxed(), held.head());
    }

    private TrialDatabase trial(Baseline baseline) {
        return baseline.scratch()
                .map(scratch -> TrialDatabase.at(scratch, baseline.catalog()))
                .orElseGet(
                        () -> TrialDatabase.built(baseline.catalog(), workbench, request.printsAsDatabase(workbench)));
    }
}
