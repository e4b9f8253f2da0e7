package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.history.HistoryTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables that a database has, one line each with its columns: for people who want to see that something happened.
 */
final class TableListing {

    /** NestFlux's own table is left out, too: it has more columns than most and nothing to tell here. */
    private static final Set<String> SERVERS_OWN = Set.of("pg_catalog", "information_schema", "pg_toast");

    private TableListing() {}

    static List<String> of(Database database) {
        try (Connection connection = database.connect()) {
            DatabaseMetaData metadata = connection.getMetaData();
            Map<String, List<String>> tables = tables(connection, metadata);
            addColumns(connection, metadata, tables);
            int width = tables.keySet().stream().mapToInt(String::length).max().orElse(0);
            List<String> lines = new ArrayList<>();
            tables.forEach((table, columns) ->
                    lines.add("  " + table + " ".repeat(width - table.length()) + "   " + String.join(", ", columns)));
            return lines;
        } catch (SQLException failed) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED,
                    "The tables of " + database.address() + " cannot be listed: " + failed.getMessage(),
                    failed);
        }
    }

    private static Map<String, List<String>> tables(Connection connection, DatabaseMetaData metadata)
            throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        String[] types = {"TABLE", "PARTITIONED TABLE"};
        try (ResultSet rows = metadata.getTables(connection.getCatalog(), null, "%", types)) {
            while (rows.next()) {
                boolean listed = !SERVERS_OWN.contains(String.valueOf(rows.getString("TABLE_SCHEM")))
                        && !HistoryTable.NAME.equals(rows.getString("TABLE_NAME"));
                if (listed) {
                    tables.put(name(rows), new ArrayList<>());
                }
            }
        }
        return tables;
    }

    private static void addColumns(Connection connection, DatabaseMetaData metadata, Map<String, List<String>> tables)
            throws SQLException {
        try (ResultSet rows = metadata.getColumns(connection.getCatalog(), null, "%", "%")) {
            while (rows.next()) {
                List<String> columns = tables.get(name(rows));
                if (columns != null) {
                    columns.add(rows.getString("COLUMN_NAME"));
                }
            }
        }
    }

    private static String name(ResultSet row) throws SQLException {
        String schema = row.getString("TABLE_SCHEM");
        String table = row.getString("TABLE_NAME");
        return schema == null ? table : schema + "." + table;
    }
}
