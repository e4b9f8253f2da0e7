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
        long total = end.isEmpty()
                ? 0
                : Long.parseLong(ask(key.count(BatchProgress.MOST_COUNTED + 1), 0)
                        .orElseThrow()
                        .get(0));
        return new BatchProgress(batch.key(), List.of(), end, 0, 0, total);
    }

    /**
     * Runs the next batch.
     *
     * @return how far it is then; the same if nothing was left
     */
    Step next(BatchProgress before) throws StatementFailure {
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
        long changed = runner.change(statement, text.where(key.range(before.last(), upTo)));
        return new Step(before.behind(upTo, rows, changed), isLast);
    }

    /**
     * What came of a batch.
     *
     * @param progress how far it is
     * @param isLast whether nothing is left
     */
    record Step(BatchProgress progress, boolean isLast) {}

    /** @param keys how many columns of the key the row begins with */
    private Optional<List<String>> ask(String sql, int keys) throws StatementFailure {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            if (!row.next()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String value = row.getString(i);
                values.add(i <= keys ? key.columns().get(i - 1).kept().apply(value) : value);
            }
            return Optional.of(values);
        } catch (SQLException refusal) {
            throw new StatementFailure(statement, refusal, false);
        }
    }
}
