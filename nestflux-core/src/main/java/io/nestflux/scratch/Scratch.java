package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Servers;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One throw-away database with one connection to it. Closing it drops it. */
public final class Scratch implements AutoCloseable {

    private final ScratchServer server;
    private final String name;
    private final Connection connection;
    private boolean inAnotherOrder;

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
     * @throws ScratchFailure at the first that the server refuses
     */
    public void execute(List<Statement> statements) throws ScratchFailure {
        ScratchRunner.run(connection, statements);
    }

    /**
     * Executes the statements of a file as migrate would: what they set for their session reaches nothing behind them.
     *
     * @throws ScratchFailure at the first that the server refuses
     * @throws NestFluxException {@code NF-104} if the connection is lost
     */
    void executeFile(List<Statement> statements, Dialect dialect) throws ScratchFailure {
        try {
            if (SessionTraces.mayBeLeftBy(statements, dialect)) {
                executeApart(statements);
            } else {
                execute(statements);
            }
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }

    /**
     * Executes statements in a session of their own: what they set for their session does not reach later ones.
     *
     * @throws ScratchFailure at the first that the server refuses
     */
    void executeApart(List<Statement> statements) throws ScratchFailure, SQLException {
        try (Connection session = server.open(name, Servers.version(connection).dialect())) {
            ScratchRunner.run(session, statements);
        }
    }

    /**
     * Executes statements in a session of their own; what costs more than it says is tried anew by a dearer way.
     *
     * @param dearer gives the statement by the next way; empty if there is none
     * @param taken hears each statement as the server took it
     * @throws ScratchFailure at the first that the server refuses for another reason
     */
    void rehearse(
            List<Statement> statements, Function<Statement, Optional<Statement>> dearer, Consumer<Statement> taken)
            throws ScratchFailure {
        try (Connection session = server.open(name, Servers.version(connection).dialect())) {
            for (Statement statement : statements) {
                taken.accept(ScratchRunner.runByWhateverWay(session, statement, dearer));
            }
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }

    /**
     * Executes statements of which one may need a later one: what is refused is tried again when others have run.
     *
     * @return the statements in an order in which the server accepts all of them
     * @throws ScratchFailure if none of those that are left is accepted
     */
    public List<Statement> executeInSomeOrder(List<Statement> statements) throws ScratchFailure {
        return ScratchRunner.runInSomeOrder(connection, statements);
    }

    /**
     * Executes what the server accepts, and tries what was refused again when others have run.
     *
     * @return what was refused to the last
     */
    List<ScratchFailure> executeWhatWorks(List<Statement> statements) {
        return ScratchRunner.runWhatWorks(connection, statements, new ArrayList<>());
    }

    void wasBuiltInAnotherOrder() {
        inAnotherOrder = true;
    }

    /** Whether the file that it was built from did not apply as it stands. */
    public boolean isBuiltInAnotherOrder() {
        return inAnotherOrder;
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
