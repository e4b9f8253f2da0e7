package io.nestflux.plan.online.mysql;

import io.nestflux.plan.Hazard;
import io.nestflux.plan.online.mysql.Clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the clauses of a table into statements, one for each class of cost: what is done in an instant waits for
 * nothing that copies rows, and what writes the table anew does so once. The order in which the server accepts them
 * stays.
 */
final class CostClasses {

    private final Prediction prediction;
    private final Bonds bonds;
    private final List<AlterUnit> statements = new ArrayList<>();

    CostClasses(Prediction prediction) {
        this.prediction = prediction;
        this.bonds = new Bonds(prediction.before(), prediction.after());
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void add(AlterUnit unit) {
        for (int place = statements.size() - 1; place >= 0; place--) {
            AlterUnit other = statements.get(place);
            if (isOfOneKind(other, unit) || bonds.areInseparable(other, unit)) {
                statements.set(place, together(other, unit));
                return;
            }
            if (bonds.concerns(other, unit)) {
                break;
            }
        }
        statements.add(withEarlierPart(unit));
    }

    /** What it cannot be separated from waits for it, where nothing in between needs that. */
    private AlterUnit withEarlierPart(AlterUnit unit) {
        for (int place = statements.size() - 1; place >= 0; place--) {
            AlterUnit earlier = statements.get(place);
            if (bonds.areInseparable(earlier, unit)) {
                boolean mayWait = statements.subList(place + 1, statements.size()).stream()
                        .noneMatch(between -> bonds.concerns(earlier, between));
                if (mayWait) {
                    statements.remove(place);
                    return together(earlier, unit);
                }
            }
        }
        return unit;
    }

    /** What was gathered; nothing is left. */
    List<AlterUnit> finish() {
        List<AlterUnit> gathered = List.copyOf(statements);
        statements.clear();
        return gathered;
    }

    private boolean isOfOneKind(AlterUnit first, AlterUnit second) {
        return first.table().equals(second.table())
                && !first.alone()
                && !second.alone()
                && first.cost().equals(second.cost())
                && together(first, second).cost().equals(first.cost())
                // MariaDB adds both kinds in an instant, but not at once
                && (!prediction.release().hasNoCopy() || addsVirtual(first) == addsVirtual(second));
    }

    private boolean addsVirtual(AlterUnit unit) {
        return unit.clauses().stream().anyMatch(clause -> clause.is(Verb.ADD_COLUMN) && clause.says("GENERATED"));
    }

    private AlterUnit together(AlterUnit first, AlterUnit second) {
        List<Clause> clauses = new ArrayList<>(first.clauses());
        Set<String> said = first.clauses().stream().map(Clause::sql).collect(Collectors.toSet());
        second.clauses().stream().filter(clause -> said.add(clause.sql())).forEach(clauses::add);
        List<Hazard> hazards = Stream.concat(first.hazards().stream(), second.hazards().stream())
                .distinct()
                .toList();
        AlterText alter = new AlterText(first.alter().head(), first.table(), clauses);
        return new AlterUnit(alter, hazards, prediction.of(first.table(), clauses), false);
    }
}
