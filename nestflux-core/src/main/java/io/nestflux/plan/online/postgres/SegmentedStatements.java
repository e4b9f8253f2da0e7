package io.nestflux.plan.online.postgres;

import io.nestflux.plan.DialectSql;
import io.nestflux.plan.JoinedStatements;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements in segments, each of which is committed before the next: what locks a table in use is followed by nothing
 * else, so that its lock is gone in a moment.
 */
final class SegmentedStatements {

    /** Before a statement: what comes before it is committed. */
    static final String COMMIT = "-- nestflux:commit\n";

    private final List<Statement> statements = new ArrayList<>();
    private final JoinedStatements usual;
    private boolean commits;
    private boolean together;

    SegmentedStatements(DialectSql sql) {
        this.usual = new JoinedStatements(sql, true);
    }

    /** Writes what keeps nobody waiting. */
    void usual(Operation operation) {
        usual.write(operation);
    }

    /** Whether what follows had better be seen all at once: something is missing in between. */
    void keepTogether(boolean wanted) {
        together = wanted;
    }

    /** Writes an operation, all of it in a segment of its own. */
    void own(Operation operation) {
        finishUsual();
        commits |= !together;
        usual.write(operation);
        finishUsual();
        commits = !together;
    }

    /** Writes statements that are one segment. */
    void own(List<Statement> segment) {
        finishUsual();
        commits |= !together;
        segment.forEach(this::add);
        commits = !together;
    }

    /** Writes a statement that works long, and must find no lock held. */
    void alone(Statement statement) {
        finishUsual();
        commits = true;
        add(statement);
        commits = true;
    }

    private void finishUsual() {
        usual.finish().forEach(this::add);
    }

    private void add(Statement statement) {
        boolean begins = commits
                && !statements.isEmpty()
                && statement.transactional()
                && statements.get(statements.size() - 1).transactional();
        commits = false;
        statements.add(begins ? new Statement(COMMIT + statement.sql(), true, statement.hazards()) : statement);
    }

    List<Statement> finish() {
        finishUsual();
        return List.copyOf(statements);
    }
}
