package io.nestflux.compare;

import io.nestflux.DiffResult;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.diff.Change;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.Proof;
import io.nestflux.scratch.Scratch;
import io.nestflux.scratch.Workbench;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One comparison: both sides are read, the way between them is planned, and proven where there is a server for it. */
public final class Comparison {

    private final long start = System.nanoTime();
    private final Benches benches;
    private final Sides sides;

    private Comparison(Benches benches, Sides sides) {
        this.benches = benches;
        this.sides = sides;
    }

    /** What leads from one to the other, and back. Neither is changed. */
    public static DiffResult of(Subject from, Subject to) {
        Benches benches = new Benches(from, to);
        try (Sides sides = Sides.open(from, to, benches)) {
            return new Comparison(benches, sides).compare();
        }
    }

    private DiffResult compare() {
        Catalog from = sides.from().read(sides.schemas());
        Catalog to = sides.to().read(sides.schemas());
        DialectSql sql = Dialects.sql(from.dialect());
        List<Change> changes = Planner.changes(sql, from, to);
        if (changes.isEmpty()) {
            return result(from, to, List.of(), List.of(), List.of(), Optional.empty());
        }
        List<Statement> up = Planner.plan(sql, from, to);
        List<Statement> down = Planner.plan(sql, to, from);
        Optional<Bench> bench = benches.find();
        bench.ifPresent(at -> prove(at.workbench(sides.schemas()), from, up, to, down));
        return result(from, to, changes, up, down, bench.isPresent() ? Optional.empty() : Optional.of(unproven()));
    }

    private void prove(Workbench workbench, Catalog from, List<Statement> up, Catalog to, List<Statement> down) {
        Proof proof = new Proof(workbench, from, up, to, down);
        if (sides.from().scratch().isPresent()) {
            proof.fromBaseline(sides.from().scratch().get());
            return;
        }
        try (Scratch built = workbench.build(from)) {
            proof.fromBaseline(built);
        }
    }

    private String unproven() {
        return "The statements were not tried, because no scratch database can be made:\n  "
                + String.join("\n  ", benches.refusals());
    }

    private DiffResult result(
            Catalog from,
            Catalog to,
            List<Change> changes,
            List<Statement> up,
            List<Statement> down,
            Optional<String> unproven) {
        List<Unmanaged> unmanaged = Stream.concat(from.unmanaged().stream(), to.unmanaged().stream())
                .distinct()
                .sorted(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind))
                .toList();
        return new DiffResult(
                sides.from().words(),
                sides.to().words(),
                changes,
                up,
                down,
                unmanaged,
                unproven,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
