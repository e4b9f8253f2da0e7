package io.nestflux.adopt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads another tool's table. It is never written to. */
final class ForeignTable {

    private final Connection connection;
    private final boolean schemas;

    /** @param schemas whether the server has schemas in its databases */
    ForeignTable(Connection connection, boolean schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    /**
     * All rows.
     *
     * @param table its name, with a schema in front or without
     * @return empty if there is no such table
     */
    Optional<List<ForeignRow>> rows(String table) throws SQLException {
        List<String> found = find(table);
        if (found.size() > 1) {
            throw Findings.refusal(
                    "There are several tables called " + table + ": " + String.join(", ", found) + ".",
                    "say which: -Dnestflux.historyTable=" + found.get(0).replace("\"", ""));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(read(found.get(0)));
    }

    /** Whether there is a table of that name. */
    boolean exists(String table) throws SQLException {
        return !find(table).isEmpty();
    }

    /** Tables of that name, quoted. */
    private List<String> find(String table) throws SQLException {
        int dot = table.lastIndexOf('.');
        String schema = dot < 0 ? "" : table.substring(0, dot);
        try (PreparedStatement query =
                connection.prepareStatement("""
                select table_schema, table_name from information_schema.tables
                where lower(table_name) = ? and (table_schema = ? or ? = '')""" + (schemas ? "" : " and table_schema = database()"))) {
            query.setString(1, table.substring(dot + 1).toLowerCase(Locale.ROOT));
            query.setString(2, schemas ? schema : "");
            query.setString(3, schemas ? schema : "");
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(quoted(rows.getString(1)) + "." + quoted(rows.getString(2)));
                }
            }
            return found;
        }
    }

    private String quoted(String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private List<ForeignRow> read(String table) throws SQLException {
        List<ForeignRow> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> values = new HashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String value = rows.getString(i);
                    if (value != null) {
                        values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
                    }
                }
                all.add(new ForeignRow(values));
            }
        }
        return all;
    }
}
