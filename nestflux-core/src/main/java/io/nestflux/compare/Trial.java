package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Selection;
import io.nestflux.compare.Comparison.Planned;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Renaming;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.NoWayBack;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.RoundTrip;
import io.nestflux.scratch.ScriptText;
import io.nestflux.scratch.Workbench;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Plans the way between two sides and tries it. What of a database cannot be built again exactly is left alone, with
 * all that needs it; that is found out once for each side, so there are two trials at the most.
 */
final class Trial {

    private final ChosenServer chosen;
    private final Sides sides;
    private final Catalog from;
    private final Catalog to;
    private final Renames renames;
    private final LeftAlone leftAlone;
    private final Workbench workbench;
    private final DialectSql sql;

    Trial(ChosenServer chosen, Sides sides, Catalog from, Catalog to, Renames renames, LeftAlone leftAlone) {
        this.chosen = chosen;
        this.sides = sides;
        this.from = from;
        this.to = to;
        this.renames = renames;
        this.leftAlone = leftAlone;
        this.workbench = chosen.workbench(sides.scope()).spelling(sides::names);
        this.sql = workbench.sql();
    }

    Planned plan(Selection selection) {
        if (printsAsBench(sides.to())) {
            return plan(selection, to);
        }
        Rebuilt rebuilt = rebuilt(to, false);
        return plan(without(selection, rebuilt.unlike()), rebuilt.catalog());
    }

    /** @param target {@code to}, as the workbench prints it */
    private Planned plan(Selection selection, Catalog target) {
        try (TrialDatabase trial = TrialDatabase.of(sides.from(), from, workbench, printsAsBench(sides.from()))) {
            return tried(selection, trial, target);
        } catch (NestFluxException failed) {
            boolean mayBeTheTarget = sides.to().scratch().isEmpty() && printsAsBench(sides.to());
            if (failed.code() != ErrorCode.PROOF_FAILED || !mayBeTheTarget) {
                throw Comparison.unprovable(failed);
            }
            return again(selection, target, failed);
        }
    }

    /** Once more, without what of the other database cannot be built again. */
    private Planned again(Selection selection, Catalog target, NestFluxException failed) {
        Map<ObjectId, String> unlike = rebuilt(to, true).unlike();
        if (unlike.isEmpty()) {
            throw Comparison.unprovable(failed);
        }
        try (Side fresh = sides.from().fresh(chosen);
                TrialDatabase trial = TrialDatabase.of(fresh, from, workbench, printsAsBench(sides.from()))) {
            return tried(without(selection, unlike), trial, target);
        } catch (NestFluxException failedAgain) {
            throw Comparison.unprovable(failedAgain);
        }
    }

    private record Rebuilt(Catalog catalog, Map<ObjectId, String> unlike) {}

    private Rebuilt rebuilt(Catalog live, boolean samePrinter) {
        try (RoundTrip trip = RoundTrip.of(workbench, live, samePrinter)) {
            return new Rebuilt(trip.catalog(), trip.unlike());
        }
    }

    private Planned tried(Selection chosen, TrialDatabase trial, Catalog target) {
        Selection selection = without(chosen, trial.unlike());
        Pair printed = Pair.of(selection, trial.catalog(), target);
        // where both servers print alike, their own words are planned with, whatever the workbench would say
        boolean alike = sides.from().server().printsAs(sides.to().server());
        Pair pair = alike ? Pair.of(selection, from, to) : printed;
        SelectionConflicts.requireNone(sql, pair, alike ? from : trial.catalog(), alike ? to : target);
        Renaming renaming = Renaming.of(renames, Renames.NONE, pair.from(), pair.to(), sql);
        Planned planned = renaming.isEmpty()
                ? Planned.between(sql, pair)
                : afterRenames(renaming, selection, pair, trial, target);
        if (!planned.up().isEmpty()) {
            try {
                new Proof(
                                workbench.looking(selection),
                                printed.from(),
                                asWritten(planned.up()),
                                printed.to(),
                                planned.down().in(this::asWritten))
                        .fromBaseline(trial.scratch());
            } catch (NoWayBack proven) {
                return planned.withoutWayBack(String.valueOf(proven.getMessage()));
            }
        }
        return planned;
    }

    /** What a script of them says to who reads it. */
    private List<Statement> asWritten(List<Statement> statements) {
        String text = DiffResult.script(statements, workbench.dialect());
        return ScriptText.of(
                        SqlScript.of(new StringReader(text), "the script", workbench.dialect()),
                        "the script",
                        workbench.dialect())
                .statements();
    }

    /** The server rewrites what mentions a renamed column: what is left to change is told after the renames. */
    private Planned afterRenames(
            Renaming renaming, Selection selection, Pair pair, TrialDatabase trial, Catalog target) {
        Catalog between = workbench.readAfter(renaming.forwards(), trial.scratch());
        Planned rest = Planned.between(sql, Pair.of(selection, between, target));
        workbench.readAfter(renaming.backwards(), trial.scratch());
        return new Planned(
                Planner.changes(sql, pair.from(), pair.to()),
                Stream.concat(renaming.forwards().stream(), rest.up().stream()).toList(),
                renaming.back(rest.down()));
    }

    /** The selection without some objects, and without what needs them on either side. */
    private Selection without(Selection selection, Map<ObjectId, String> unlike) {
        Map<ObjectId, String> all = LeftAlone.withDependants(unlike, sql, from, to);
        leftAlone.add(all);
        return selection.leaving(all.keySet());
    }

    private boolean printsAsBench(Side side) {
        return side.server().printsAs(chosen.version());
    }
}
