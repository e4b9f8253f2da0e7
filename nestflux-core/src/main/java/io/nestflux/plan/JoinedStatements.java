package io.nestflux.plan;

import io.nestflux.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements as they come from operations one after the other: clauses of one table are joined, and what nothing needs
 * soon waits until they are.
 */
public final class JoinedStatements {

    private final List<Statement> statements = new ArrayList<>();
    private final List<Step> deferred = new ArrayList<>();
    private final AlterTable open;

    /** @param joins whether clauses of different operations may be joined */
    public JoinedStatements(DialectSql sql, boolean joins) {
        this.open = new AlterTable(sql, joins);
    }

    /** The table whose {@code ALTER TABLE} was begun; empty if none was. */
    Optional<QualifiedName> openTable() {
        return open.table();
    }

    boolean canBeJoinedBy(Operation operation) {
        return open.canBeJoinedBy(operation);
    }

    /** Writes all steps of an operation. */
    public void write(Operation operation) {
        operation.steps().forEach(step -> write(operation, step));
    }

    private void write(Operation operation, Step step) {
        if (step.deferrable() && open.table().isPresent()) {
            deferred.add(step);
            return;
        }
        if (!open.accepts(operation, step)) {
            close();
        }
        if (step.alters().isPresent()) {
            open.add(operation, step);
        } else {
            add(step);
        }
    }

    private void close() {
        open.close().ifPresent(statements::add);
        deferred.forEach(this::add);
        deferred.clear();
    }

    private void add(Step step) {
        statements.add(new Statement(step.sql(), step.transactional(), step.hazards()));
    }

    /** What was written since this was asked last. */
    public List<Statement> finish() {
        close();
        List<Statement> written = List.copyOf(statements);
        statements.clear();
        return written;
    }
}
