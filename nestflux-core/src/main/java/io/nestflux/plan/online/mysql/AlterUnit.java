package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Hazard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Clauses of one table that stay together, because only together the server takes them.
 *
 * @param alter the statement that they would be by themselves
 * @param hazards what a reader should know, but for what the change costs
 * @param cost what they cost
 * @param alone whether the server takes them beside nothing else
 */
record AlterUnit(AlterText alter, List<Hazard> hazards, Cost cost, boolean alone) {

    AlterUnit {
        hazards = List.copyOf(hazards);
    }

    QualifiedName table() {
        return alter.table();
    }

    List<Clause> clauses() {
        return alter.clauses();
    }

    boolean has(Clause.Verb... verbs) {
        return clauses().stream().anyMatch(clause -> clause.is(verbs));
    }

    /** What it mentions. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        clauses().forEach(clause -> names.addAll(clause.names()));
        return names;
    }
}
