package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.Database;
import io.nestflux.diff.Change;
import io.nestflux.plan.rows.RowSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            UnaryOperator<QualifiedName> oldName) {
        List<ObjectId> valueless =
                changes.stream().filter(RowCheck::needsAValue).map(Change::id).toList();
        if (database.isEmpty() || valueless.isEmpty()) {
            return;
        }
        try (Connection connection = database.get().connect();
                Statement statement = connection.createStatement()) {
            for (ObjectId column : valueless) {
                QualifiedName table = oldName.apply(column.tableName());
                List<Map<String, String>> declared = rows.valuesComeFor(column, table);
                if (tableExists(connection, table) && hasRows(statement, sql.others(table, declared))) {
                    throw new NestFluxException(
                            ErrorCode.DATA_WOULD_BREAK,
                            "The new " + column + " is NOT NULL and has no default, but " + table
                                    + " has rows: there is no value for them.",
                            "give it a default, or let it be NULL at first",
                            "or add it nullable, fill it in a migration of your own ("
                                    + Goal.GENERATE.run(Parameter.CUSTOM.set()) + "), then add notNull()");
                }
            }
        } catch (SQLException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The rows cannot be looked at: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static boolean needsAValue(Change change) {
        return change instanceof Change.Created created
                && created.object() instanceof Column column
                && !column.nullable()
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
