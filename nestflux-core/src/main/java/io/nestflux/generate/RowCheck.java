package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.Database;
import io.nestflux.diff.Change;
import io.nestflux.plan.rows.RowSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks into the live database, when there is one, for rows that a change has no value for: a new column that must not
 * be NULL and has no default fails on PostgreSQL, and on MySQL silently gets a zero.
 */
final class RowCheck {

    private RowCheck() {}

    /**
     * @param rows declared ones get the values that are declared for them
     * @param oldName how a table is called in the database, where it is renamed in the same run
     */
    static void requireValues(
            Optional<Database> database,
            RowSql sql,
            List<Change> changes,
            RowsAtBothEnds rows,
            Conversions conversions,
            UnaryOperator<QualifiedName> oldName) {
        Map<ObjectId, Column> valueless = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Created created
                    && created.object() instanceof Column column
                    && needsAValue(column)
                    && conversions.backfill(change.id()).isEmpty()) {
                valueless.put(change.id(), column);
            }
        }
        if (database.isEmpty() || valueless.isEmpty()) {
            return;
        }
        try (Connection connection = database.get().connect();
                Statement statement = connection.createStatement()) {
            for (ObjectId column : valueless.keySet()) {
                QualifiedName table = oldName.apply(column.tableName());
                List<Map<String, String>> declared = rows.valuesComeFor(column, table);
                if (tableExists(connection, table) && hasRows(statement, sql.others(table, declared))) {
                    throw new NestFluxException(
                            ErrorCode.DATA_WOULD_BREAK,
                            "The new " + column + " is NOT NULL and has no default, but " + table
                                    + " has rows: there is no value for them.",
                            "say in Java what they get, such as .backfill(\"an SQL expression\")"
                                    + ExampleValue.answer(column, valueless.get(column))
                                            .map(answer -> ", or for this once: " + Goal.GENERATE.run(answer))
                                            .orElse(""),
                            "or give it a default, or let it be NULL");
                }
            }
        } catch (SQLException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The rows cannot be looked at: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static boolean needsAValue(Column column) {
        return !column.nullable()
                && column.defaultValue().isEmpty()
                && column.identity().isEmpty()
                && column.generated().isEmpty();
    }

    /** The live database may lag behind the migrations that the baseline was replayed from. */
    private static boolean tableExists(Connection connection, QualifiedName table) throws SQLException {
        boolean hasSchema = !table.schema().isEmpty();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        hasSchema ? null : connection.getCatalog(),
                        hasSchema ? escaped(connection, table.schema()) : null,
                        escaped(connection, table.name()),
                        null)) {
            return found.next();
        }
    }

    private static String escaped(Connection connection, String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }

    private static boolean hasRows(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }
}
