package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One throw-away database with one connection to it. Closing it drops it. */
public final class Scratch implements AutoCloseable {

    private final ScratchServer server;
    private final String name;
    private final Connection connection;

    Scratch(ScratchServer server, String name, Connection connection) {
        this.server = server;
        this.name = name;
        this.connection = connection;
    }

    /** The one connection, in auto-commit mode. */
    public Connection connection() {
        return connection;
    }

    /**
     * Executes statements in their order.
     *
     * @throws StatementFailure at the first that the server refuses
     */
    public void execute(List<Statement> statements) throws StatementFailure {
        StatementRunner.run(connection, statements);
    }

    /**
     * Executes statements in a session of their own: what they set for their session does not reach later ones.
     *
     * @throws StatementFailure at the first that the server refuses
     */
    void executeApart(List<Statement> statements) throws StatementFailure, SQLException {
        try (Connection session = server.open(name)) {
            StatementRunner.run(session, statements);
        }
    }

    /**
     * Executes statements of which one may need a later one: what is refused is tried again when others have run.
     *
     * @return the statements in an order in which the server accepts all of them
     * @throws StatementFailure if none of those that are left is accepted
     */
    public List<Statement> executeInSomeOrder(List<Statement> statements) throws StatementFailure {
        return StatementRunner.runInSomeOrder(connection, statements);
    }

    /**
     * Executes what the server accepts, and tries what was refused again when others have run.
     *
     * @return what was refused to the last
     */
    List<StatementFailure> executeWhatWorks(List<Statement> statements) {
        return StatementRunner.runWhatWorks(connection, statements, new ArrayList<>());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            // the database is dropped all the same
        }
        server.drop(name);
    }
}
