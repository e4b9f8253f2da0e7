package io.nestflux.scratch;

import io.nestflux.connect.Servers;
import io.nestflux.plan.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Executes statements as fast as a scratch database allows: on PostgreSQL many are sent at once, in transactions that
 * are small enough for the server's lock table. Nothing here is recorded, and nothing survives a failure.
 */
final class StatementRunner {

    /** Each statement locks a handful of objects; a server with default settings has room for some 6,400. */
    private static final int BATCH = 200;

    private StatementRunner() {}

    static void run(Connection connection, List<Statement> statements) throws StatementFailure {
        if (Servers.version(connection).dialect().isMySqlFamily()) {
            for (Statement statement : statements) {
                runAlone(connection, statement);
            }
            return;
        }
        List<Statement> batch = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.transactional()) {
                batch.add(statement);
            }
            if (batch.size() == BATCH || !statement.transactional()) {
                runTogether(connection, batch);
                batch.clear();
            }
            if (!statement.transactional()) {
                runAlone(connection, statement);
            }
        }
        runTogether(connection, batch);
    }

    private static void runAlone(Connection connection, Statement statement) throws StatementFailure {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        } catch (SQLException refusal) {
            throw new StatementFailure(statement, refusal);
        }
    }

    private static void runTogether(Connection connection, List<Statement> batch) throws StatementFailure {
        if (batch.isEmpty()) {
            return;
        }
        String together = batch.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            connection.setAutoCommit(false);
            jdbc.execute(together);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException refusal) {
            startOver(connection);
            runOneByOne(connection, batch);
            throw new StatementFailure(batch.get(0), refusal);
        }
    }

    /** The server does not tell which of many it refused, so they are run again with a look at each. */
    private static void runOneByOne(Connection connection, List<Statement> batch) throws StatementFailure {
        for (Statement statement : batch) {
            runAlone(connection, statement);
        }
    }

    private static void startOver(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            // the next statement will say so
        }
    }
}
