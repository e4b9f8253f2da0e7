package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.online.mysql.Clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final List<AlterUnit> statements = new ArrayList<>();

    CostClasses(Prediction prediction) {
        this.prediction = prediction;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void add(AlterUnit unit) {
        for (int place = statements.size() - 1; place >= 0; place--) {
            AlterUnit other = statements.get(place);
            if (isOfOneKind(other, unit) || areInseparable(other, unit)) {
                statements.set(place, together(other, unit));
                return;
            }
            if (other.concerns(unit)) {
                break;
            }
        }
        statements.add(unit);
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

    /** A column that counts by itself is never without its key. */
    private boolean areInseparable(AlterUnit first, AlterUnit second) {
        if (!first.table().equals(second.table()) || first.alone() || second.alone()) {
            return false;
        }
        Set<String> counting = Stream.of(prediction.before(), prediction.after())
                .flatMap(side -> side.table(first.table()).stream())
                .map(Table::columns)
                .flatMap(List::stream)
                .filter(column -> column.identity().isPresent())
                .map(Column::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        boolean keys = changesKeys(first) || changesKeys(second);
        return keys && touches(first, counting) && touches(second, counting);
    }

    private static boolean changesKeys(AlterUnit unit) {
        return unit.has(Verb.ADD_PRIMARY_KEY, Verb.DROP_PRIMARY_KEY, Verb.ADD_INDEX, Verb.ADD_UNIQUE, Verb.DROP_INDEX);
    }

    private boolean touches(AlterUnit unit, Set<String> columns) {
        return unit.names().stream().anyMatch(columns::contains)
                || !columns.isEmpty() && unit.has(Verb.DROP_PRIMARY_KEY)
                || unit.clauses().stream()
                        .filter(clause -> clause.is(Verb.DROP_INDEX))
                        .anyMatch(clause -> prediction.before().table(unit.table()).stream()
                                .flatMap(table -> table.indexes().stream())
                                .filter(index -> index.name().equalsIgnoreCase(clause.name()))
                                .anyMatch(
                                        index -> columns.stream().anyMatch(column -> Prediction.reads(index, column))));
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
