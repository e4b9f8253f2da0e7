package io.nestflux.plan.online.mysql;

import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.TargetServer;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@code ALTER TABLE} that says in which way it is to be made.
 *
 * @param unit what is changed
 * @param rung in which way
 * @param release the server
 */
record SteppedStatement(AlterUnit unit, Rung rung, MySqlRelease release) {

    /** Empty if the statement does not say its way. */
    static Optional<SteppedStatement> of(Statement statement, Dialect dialect, MySqlRelease release) {
        return AlterText.of(statement.sql(), dialect).flatMap(alter -> {
            List<Clause> changes = new ArrayList<>();
            StringBuilder way = new StringBuilder();
            for (Clause clause : alter.clauses()) {
                int said = behindWay(clause.text());
                if (said > 0) {
                    way.append(way.isEmpty() ? "" : ", ").append(clause.text().between(0, said));
                }
                SqlText other = clause.text().part(said, clause.text().size());
                if (other.size() > 0) {
                    changes.add(said > 0 ? Clause.of(other) : clause);
                }
            }
            AlterText rest = new AlterText(alter.head(), alter.table(), changes);
            return Rung.of(release).stream()
                    .filter(rung -> way.toString().equals(rung.clauses(release.flavour())))
                    .findFirst()
                    .map(rung -> new SteppedStatement(
                            new AlterUnit(rest, statement.hazards(), Cost.of(rung), false), rung, release));
        });
    }

    /** The place behind {@code ALGORITHM = INPLACE} or {@code LOCK = NONE}; 0 if it begins with neither. */
    private static int behindWay(SqlText text) {
        int value = Math.max(text.behind(0, "ALGORITHM", "="), text.behind(0, "LOCK", "="));
        return value < 0 ? 0 : text.significant(value) + 1;
    }

    /**
     * The same by the next way down that is allowed.
     *
     * @throws io.nestflux.NestFluxException {@code NF-550} if none is
     */
    Statement below(Allowance allowance, TargetServer server) {
        Rung next = rung.below(release).orElse(rung);
        Rung taken = allowance
                .from(unit.table(), next)
                .filter(allowed -> allowed != rung)
                .orElseThrow(() -> CostlyChange.refusal(List.of(new CostlyChange(unit, next, server, release))));
        return new SteppedStatement(unit, taken, release).statement();
    }

    Statement statement() {
        List<String> clauses =
                new ArrayList<>(unit.clauses().stream().map(Clause::sql).toList());
        String way = rung.clauses(release.flavour());
        boolean partitions = unit.has(Clause.Verb.PARTITION_BY);
        if (partitions) {
            // what cuts a table into partitions comes behind all clauses, and without a comma
            clauses.set(0, way + " " + clauses.get(0));
        } else if (unit.alter().isAboutPartitions()) {
            clauses.add(0, way);
        } else {
            clauses.add(way);
        }
        List<Hazard> hazards = new ArrayList<>(unit.hazards());
        hazards.removeIf(hazard -> hazard.kind() == Hazard.Kind.BLOCKS || hazard.kind() == Hazard.Kind.REWRITES);
        hazards.addAll(ofCost());
        return new Statement(unit.alter().with(clauses), true, hazards);
    }

    private List<Hazard> ofCost() {
        String what = rung.copies() ? "while its rows are copied" : "while it changes";
        if (rung.locksWrites()) {
            return List.of(Hazard.blocks("Nobody can write to %s %s.".formatted(unit.table(), what)));
        }
        return rung.copies() || unit.cost().rebuilds()
                ? List.of(Hazard.rewrites(
                        "All rows of %s are written anew; others read and write meanwhile.".formatted(unit.table())))
                : List.of();
    }
}
