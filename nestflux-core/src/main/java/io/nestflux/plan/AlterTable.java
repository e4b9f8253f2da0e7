package io.nestflux.plan;

import io.nestflux.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code ALTER TABLE} that is being written: clauses of one table are joined as long as the dialect allows it. */
final class AlterTable {

    private final DialectSql sql;
    private final boolean joins;
    /** What two operations ask for alike is said once. */
    private final Set<String> clauses = new LinkedHashSet<>();

    private final List<Hazard> hazards = new ArrayList<>();
    private Optional<QualifiedName> table = Optional.empty();
    private Optional<Operation> last = Optional.empty();
    private boolean transactional = true;

    /** @param joins whether clauses of different operations may be joined */
    AlterTable(DialectSql sql, boolean joins) {
        this.sql = sql;
        this.joins = joins;
    }

    /** The table it alters; empty when none is open. */
    Optional<QualifiedName> table() {
        return table;
    }

    boolean canBeJoinedBy(Operation operation) {
        return !operation.steps().isEmpty()
                && accepts(operation, operation.steps().get(0));
    }

    boolean accepts(Operation operation, Step step) {
        return table.isPresent()
                && step.alters().equals(table)
                && step.transactional() == transactional
                && mayFollow(operation);
    }

    private boolean mayFollow(Operation operation) {
        Operation before = last.orElseThrow();
        return before == operation
                || joins
                        && sql.mayShareStatement(
                                before.id().kind(), operation.id().kind(), areAlike(before, operation));
    }

    private static boolean areAlike(Operation first, Operation second) {
        return first.verb() == second.verb() && first.verb() != Operation.Verb.ALTER;
    }

    void add(Operation operation, Step step) {
        table = step.alters();
        last = Optional.of(operation);
        transactional = step.transactional();
        clauses.add(step.sql());
        hazards.addAll(step.hazards());
    }

    /** The statement, if one is open; none is open afterwards. */
    Optional<Statement> close() {
        Optional<Statement> written = table.map(name -> new Statement(
                text(name), transactional, hazards.stream().distinct().toList()));
        table = Optional.empty();
        clauses.clear();
        hazards.clear();
        return written;
    }

    private String text(QualifiedName name) {
        String head = sql.alterTable(name);
        return clauses.size() == 1
                ? head + " " + String.join("", clauses)
                : head + "\n    " + String.join(",\n    ", clauses);
    }
}
