package io.nestflux.faults;

import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What the server itself says about who executes a statement. */
final class ServerView {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(3);

    private static final String POSTGRES = """
            select pid from pg_stat_activity
            where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
              and position('%s' in query) > 0""";
    private static final String MYSQL = """
            select id from %s.processlist
            where db = database() and id <> connection_id() and info like '%%%s%%'""";

    private final TestDatabase database;
    private final String query;

    ServerView(TestDatabase database, String statement) {
        this.database = database;
        TestServer server = database.server();
        String text = statement.replace("'", "''");
        this.query = server.isPostgres()
                ? POSTGRES.formatted(text)
                : MYSQL.formatted(server == TestServer.MYSQL ? "performance_schema" : "information_schema", text);
    }

    /** Returns when a session executes it. */
    void awaitExecuting() {
        await("nobody executes it", sessions -> !sessions.isEmpty());
    }

    /** Returns when no session executes it. */
    void awaitDone() {
        await("it is still executed", List::isEmpty);
    }

    /** Ends the sessions that execute it. */
    void terminate() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (long session : sessions(statement)) {
                statement.execute(
                        database.server().isPostgres()
                                ? "select pg_terminate_backend(" + session + ")"
                                : "kill " + session);
            }
        } catch (SQLException gone) {
            // it ended by itself in this moment
        }
        awaitDone();
    }

    private void await(String complaint, Predicate<List<Long>> wanted) {
        long start = System.nanoTime();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!wanted.test(sessions(statement))) {
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IllegalStateException(complaint + ": " + query);
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> sessions(Statement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet sessions = statement.executeQuery(query)) {
            while (sessions.next()) {
                ids.add(sessions.getLong(1));
            }
        }
        return ids;
    }
}
