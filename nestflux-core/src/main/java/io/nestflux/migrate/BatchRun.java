package io.nestflux.migrate;

import io.nestflux.history.BatchProgress;
import io.nestflux.migration.Batch;
import io.nestflux.migration.BatchedStatement;
import io.nestflux.migration.ScriptStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs one statement in batches along a key. Where they end is fixed at the beginning and recorded; each batch and the
 * record of it are one transaction, so that none runs twice or is left out, whenever the runner dies.
 */
final class BatchRun {

    private final Connection connection;
    private final StatementRunner runner;
    private final ScriptStatement statement;
    private final BatchedStatement text;
    private final Batch batch;
    private final BatchKey key;

    BatchRun(Connection connection, StatementRunner runner, ScriptStatement statement, BatchKey key) {
        this.connection = connection;
        this.runner = runner;
        this.statement = statement;
        this.text = BatchedStatement.of(statement);
        this.batch = statement.batch().orElseThrow();
        this.key = key;
    }

    /** Looks where it will end, and how much that is. */
    BatchProgress begin() throws StatementFailure {
        List<String> end = ask(key.greatest(), key.columns().size()).orElse(List.of());
        long counted = end.isEmpty()
                ? 0
                : Long.parseLong(ask(key.count(BatchProgress.MOST_COUNTED + 1), 0)
                        .orElseThrow()
                        .get(0));
        long total = counted > BatchProgress.MOST_COUNTED ? Math.max(counted, key.estimate()) : counted;
        return new BatchProgress(batch.key(), List.of(), end, 0, 0, total);
    }

    /**
     * Looks where the next batch ends. Before its transaction: there, MariaDB would not let it change what others have
     * changed since it looked (manual, innodb_snapshot_isolation).
     *
     * @return how far it will be; the same if nothing is left
     */
    Step look(BatchProgress before) throws StatementFailure {
        if (before.end().isEmpty()) {
            return new Step(before, true);
        }
        Optional<List<String>> found = ask(
                key.next(before.last(), before.end(), batch.size()),
                key.columns().size());
        if (found.isEmpty()) {
            return new Step(before, true);
        }
        int columns = key.columns().size();
        long rows = Long.parseLong(found.get().get(columns));
        boolean isLast = rows < batch.size();
        List<String> upTo = isLast ? before.end() : found.get().subList(0, columns);
        return new Step(before.behind(upTo, rows, 0), isLast);
    }

    /** Runs the statement on the rows between two places. */
    Step change(BatchProgress before, Step next) throws StatementFailure {
        if (next.progress().equals(before)) {
            return next;
        }
        List<String> upTo = next.progress().last();
        long changed = runner.change(statement, text.where(key.range(before.last(), upTo)));
        return new Step(next.progress().behind(upTo, 0, changed), next.isLast());
    }

    /**
     * What comes of a batch.
     *
     * @param progress how far it is
     * @param isLast whether nothing is left
     */
    record Step(BatchProgress progress, boolean isLast) {}

    /** @param keys how many columns of the key the row begins with */
    private Optional<List<String>> ask(String sql, int keys) throws StatementFailure {
        try (Statement query = connection.createStatement()) {
            query.setEscapeProcessing(false);
            return row(query, sql, keys);
        } catch (SQLException refusal) {
            throw new StatementFailure(statement, refusal, false);
        }
    }

    private Optional<List<String>> row(Statement query, String sql, int keys) throws SQLException {
        try (ResultSet row = query.executeQuery(sql)) {
            if (!row.next()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String value = row.getString(i);
                values.add(i <= keys ? key.columns().get(i - 1).kept().apply(value) : value);
            }
            return Optional.of(values);
        }
    }
}
