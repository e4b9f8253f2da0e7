package io.nestflux.scratch;

import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.migration.TransactionNeeds;
import io.nestflux.plan.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a file, and where in it they stand.
 *
 * @param statements the statements
 * @param lines the line on which each begins
 */
record ScriptText(List<Statement> statements, List<Integer> lines) {

    ScriptText {
        statements = List.copyOf(statements);
        lines = List.copyOf(lines);
    }

    /** Reads a script to its end, and closes it. */
    static ScriptText of(SqlScript source) {
        List<Statement> statements = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try (SqlScript script = source) {
            while (script.hasNext()) {
                ScriptStatement statement = script.next();
                boolean transactional = TransactionNeeds.of(statement.sql()) == TransactionNeeds.IN_TRANSACTION;
                statements.add(new Statement(statement.sql(), transactional, List.of()));
                lines.add(statement.line());
            }
        }
        return new ScriptText(statements, lines);
    }

    /** The line on which a statement begins. */
    int line(Statement statement) {
        return lines.get(Math.max(0, statements.indexOf(statement)));
    }
}
