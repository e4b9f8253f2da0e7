package io.nestflux.scratch;

import io.nestflux.connect.Servers;
import io.nestflux.plan.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Executes statements as fast as a scratch database allows: on PostgreSQL many are sent at once, in transactions that
 * are small enough for the server's lock table. Nothing here is recorded, and nothing survives a failure.
 */
final class ScratchRunner {

    /** Each statement locks a handful of objects; a server with default settings has room for some 6,400. */
    private static final int BATCH = 200;

    private ScratchRunner() {}

    static void run(Connection connection, List<Statement> statements) throws ScratchFailure {
        if (!Servers.version(connection).dialect().rollsBackDdl()) {
            runOneByOne(connection, statements);
            return;
        }
        for (List<Statement> batch : batches(statements)) {
            if (!tryTogether(connection, batch)) {
                runOneByOne(connection, batch);
            }
        }
    }

    /** Tries what was refused again, as long as that helps. */
    static List<Statement> runInSomeOrder(Connection connection, List<Statement> statements) throws ScratchFailure {
        List<Statement> done = new ArrayList<>();
        List<ScratchFailure> refused = runWhatWorks(connection, statements, done);
        if (!refused.isEmpty()) {
            throw cause(refused);
        }
        return done;
    }

    /**
     * Runs what the server accepts, and tries what was refused again, as long as that helps.
     *
     * @param done is given what was accepted, in its order
     * @return what was refused to the last
     */
    static List<ScratchFailure> runWhatWorks(Connection connection, List<Statement> statements, List<Statement> done) {
        boolean mayGoTogether = Servers.version(connection).dialect().rollsBackDdl();
        for (List<Statement> batch : batches(statements)) {
            mayGoTogether = mayGoTogether && tryTogether(connection, batch);
            if (!mayGoTogether) {
                break;
            }
            done.addAll(batch);
        }
        List<Statement> waiting = new ArrayList<>(statements.subList(done.size(), statements.size()));
        List<ScratchFailure> refused = new ArrayList<>();
        while (!waiting.isEmpty()) {
            refused.clear();
            for (Statement statement : waiting) {
                try {
                    runAlone(connection, statement);
                    done.add(statement);
                } catch (ScratchFailure notYet) {
                    notYet.requireAboutTheStatement();
                    refused.add(notYet);
                }
            }
            if (refused.size() == waiting.size()) {
                break;
            }
            waiting = refused.stream().map(ScratchFailure::statement).toList();
        }
        return refused;
    }

    /** The failure that is not just the consequence of another: something else than a missing object. */
    private static ScratchFailure cause(List<ScratchFailure> refused) {
        return refused.stream()
                .filter(failure -> !failure.saysThatSomethingIsMissing())
                .findFirst()
                .orElse(refused.get(0));
    }

    /** What may not run in a transaction is a batch of its own. */
    private static List<List<Statement>> batches(List<Statement> statements) {
        List<List<Statement>> batches = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        for (Statement statement : statements) {
            boolean closes = open.size() == BATCH || !statement.transactional();
            if (closes && !open.isEmpty()) {
                batches.add(List.copyOf(open));
                open.clear();
            }
            if (statement.transactional()) {
                open.add(statement);
            } else {
                batches.add(List.of(statement));
            }
        }
        if (!open.isEmpty()) {
            batches.add(open);
        }
        return batches;
    }

    private static void runAlone(Connection connection, Statement statement) throws ScratchFailure {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        } catch (SQLException refusal) {
            throw new ScratchFailure(statement, refusal);
        }
    }

    /** Goes down from way to way until the server takes one. */
    static Statement runByWhateverWay(
            Connection connection, Statement statement, Function<Statement, Optional<Statement>> dearer)
            throws ScratchFailure {
        Statement tried = statement;
        while (true) {
            try {
                runAlone(connection, tried);
                return tried;
            } catch (ScratchFailure refused) {
                Optional<Statement> next = refused.saysThatItCostsMore() ? dearer.apply(tried) : Optional.empty();
                tried = next.orElseThrow(() -> refused);
            }
        }
    }

    /**
     * Sends many statements at once.
     *
     * @return whether the server took them all; if not, none of them has happened: the server does not tell which it
     *     refused, so they must be run again with a look at each
     */
    private static boolean tryTogether(Connection connection, List<Statement> batch) {
        if (batch.stream().anyMatch(statement -> !statement.transactional())) {
            return false;
        }
        String together = batch.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            connection.setAutoCommit(false);
            jdbc.execute(together);
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        } catch (SQLException refusal) {
            startOver(connection);
            return false;
        }
    }

    private static void runOneByOne(Connection connection, List<Statement> batch) throws ScratchFailure {
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
