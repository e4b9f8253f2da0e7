package io.nestflux.migrate;

import io.nestflux.migration.ScriptStatement;
import io.nestflux.sql.FirstLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;

/** Sends one statement to the server exactly as the file has it, and passes on what the server remarks. */
final class StatementRunner {

    private final Connection connection;
    private final String file;
    private final int timeoutSeconds;
    private final MigrateListener listener;

    StatementRunner(Connection connection, String file, int timeoutSeconds, MigrateListener listener) {
        this.connection = connection;
        this.file = file;
        this.timeoutSeconds = timeoutSeconds;
        this.listener = listener;
    }

    /** Runs what puts right what a statement has left half done. */
    void repair(String sql, ScriptStatement of) throws StatementFailure {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException refusal) {
            throw new StatementFailure(of.insteadOf(sql), refusal, false);
        }
    }

    /** @return how long it took */
    Duration run(ScriptStatement script) throws StatementFailure {
        long start = System.nanoTime();
        change(script, script.sql());
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        listener.executed(file, script.number(), script.line(), duration);
        return duration;
    }

    /**
     * Runs what stands for a statement.
     *
     * @return how many rows were changed
     */
    long change(ScriptStatement script, String sql) throws StatementFailure {
        try (Statement statement = connection.createStatement()) {
            // braces and question marks are the user's, not JDBC's
            statement.setEscapeProcessing(false);
            if (timeoutSeconds > 0) {
                statement.setQueryTimeout(timeoutSeconds);
            }
            boolean rows = statement.execute(sql);
            long changed = Math.max(0, statement.getUpdateCount());
            while (rows || statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                String which = FirstLine.numbered(script.number(), script.text());
                listener.warning(file, script.line(), which + ": " + script.hide(String.valueOf(warning.getMessage())));
            }
            return changed;
        } catch (SQLException refusal) {
            throw new StatementFailure(script, refusal, false);
        }
    }
}
