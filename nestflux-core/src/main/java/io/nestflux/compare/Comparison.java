package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Selection;
import io.nestflux.diff.Change;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One comparison: both sides are read, the way between them is planned, and proven where there is a server for it. */
public final class Comparison {

    private final long start = System.nanoTime();
    private final ScratchChoice choice;
    private final Sides sides;
    private final Selection selection;
    private final Renames renames;
    private final LeftAlone leftAlone = new LeftAlone();

    private Comparison(ScratchChoice choice, Sides sides, Selection selection, Renames renames) {
        this.choice = choice;
        this.sides = sides;
        this.selection = selection;
        this.renames = renames;
    }

    /** What leads from one to the other, and back. Neither is changed. */
    public static DiffResult of(Subject from, Subject to) {
        Selection selection = from.selection().and(to.selection());
        ScratchChoice choice = new ScratchChoice(from, to);
        try (Sides sides = Sides.open(from, to, choice)) {
            return new Comparison(choice, sides, selection, to.origin().renames()).compare();
        }
    }

    private DiffResult compare() {
        Catalog from = sides.from().read(sides.scope(), sides.to()::names);
        Catalog to = sides.to().read(sides.scope(), sides.from()::names);
        leftAlone.add(selection.of(from).unmanaged());
        leftAlone.add(selection.of(to).unmanaged());
        Pair pair = Pair.of(selection, from, to);
        leftAlone.addVersions(
                pair.to().extensions(),
                sides.from().extensionVersions(),
                sides.to().extensionVersions());
        DialectSql sql = Dialects.sql(from.dialect());
        List<Change> changes = Planner.changes(sql, pair.from(), pair.to());
        if (changes.isEmpty()) {
            return result(new Planned(List.of(), List.of(), Reverse.of(List.of())), Optional.empty());
        }
        Optional<ChosenServer> chosen = choice.find();
        if (chosen.isEmpty()) {
            SelectionConflicts.requireNone(sql, pair, from, to);
            return result(Planned.between(sql, pair), Optional.of(unproven()));
        }
        return result(new Trial(chosen.get(), sides, from, to, renames, leftAlone).plan(selection), Optional.empty());
    }

    private String unproven() {
        String reason = "The statements were not tried, because no scratch database can be made:\n  "
                + String.join("\n  ", choice.refusals());
        return sides.from().server().printsAs(sides.to().server())
                ? reason
                : reason + "\nThe servers are " + sides.from().server() + " and "
                        + sides.to().server()
                        + ", and may print the same thing in other words: then it shows as a difference.";
    }

    /** What was planned; both ways. */
    record Planned(List<Change> changes, List<Statement> up, Reverse down) {

        static Planned between(DialectSql sql, Pair pair) {
            return new Planned(
                    Planner.changes(sql, pair.from(), pair.to()),
                    Planner.plan(sql, pair.from(), pair.to()),
                    Reverse.plan(sql, pair.to(), pair.from()));
        }

        /** There is none. */
        Planned withoutWayBack(String reason) {
            return new Planned(changes, up, Reverse.refused(reason));
        }
    }

    private DiffResult result(Planned planned, Optional<String> unproven) {
        return new DiffResult(
                sides.from().words(),
                sides.to().words(),
                sides.from().server().dialect(),
                planned.changes(),
                planned.up(),
                planned.down().statements(),
                leftAlone.all(),
                unproven,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** The failure of a proof, in the words of somebody who only compares. */
    static NestFluxException unprovable(NestFluxException failed) {
        return failed.code() == ErrorCode.PROOF_FAILED
                ? new NestFluxException(
                        ErrorCode.PROOF_FAILED,
                        failed.problem(),
                        failed,
                        "exclude what it is about: " + Parameter.EXCLUDE.set("…") + ", or Source.exclude(…)",
                        "please report it: NestFlux should have found a way")
                : failed;
    }
}
