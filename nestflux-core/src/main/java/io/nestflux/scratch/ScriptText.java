package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migration.Reach;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.migration.TransactionNeeds;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a file, and where in it they stand.
 *
 * @param statements the statements
 * @param lines the line on which each begins
 */
public record ScriptText(List<Statement> statements, List<Integer> lines) {

    public ScriptText {
        statements = List.copyOf(statements);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a script to its end, and closes it. What reaches the whole server is left out: it is not for a scratch
     * database to create roles, or to drop other databases.
     *
     * @param name what to call it in messages
     * @throws NestFluxException {@code NF-411} if a statement writes to another database
     */
    public static ScriptText of(SqlScript source, String name, Dialect dialect) {
        List<Statement> statements = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try (SqlScript script = source) {
            while (script.hasNext()) {
                ScriptStatement statement = script.next();
                Reach reach = Reach.of(statement.plain(), dialect);
                if (reach == Reach.SERVER) {
                    continue;
                }
                if (reach == Reach.OTHER_DATABASE) {
                    throw reachesOut(name, statement);
                }
                boolean transactional =
                        TransactionNeeds.of(statement.plain(), dialect) == TransactionNeeds.IN_TRANSACTION;
                statements.add(new Statement(statement.sql(), transactional, List.of()));
                lines.add(statement.line());
            }
        }
        return new ScriptText(statements, lines);
    }

    private static NestFluxException reachesOut(String name, ScriptStatement statement) {
        return new NestFluxException(
                ErrorCode.SCRIPT_REACHES_OUT,
                name + ", line " + statement.line() + ", names a database: " + statement.sql()
                        + "\nIt is not tried on a" + " scratch database, for it would change another one.",
                "leave the database's name out: the connection says which one is meant");
    }

    /** The line on which a statement begins. */
    int line(Statement statement) {
        return lines.get(Math.max(0, statements.indexOf(statement)));
    }
}
