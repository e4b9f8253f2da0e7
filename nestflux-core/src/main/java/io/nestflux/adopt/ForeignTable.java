package io.nestflux.adopt;

import io.nestflux.Parameter;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                    "say which: " + Parameter.HISTORY_TABLE.set(found.get(0).replace("\"", "")));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(read(found.get(0)));
    }

    /** Tables of that name, quoted. How a server writes names that were not quoted is its own choice. */
    private List<String> find(String table) throws SQLException {
        int dot = table.lastIndexOf('.');
        String name = table.substring(dot + 1);
        DatabaseMetaData server = connection.getMetaData();
        Set<String> found = new LinkedHashSet<>();
        for (String spelling : List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
            String pattern = spelling.replace("_", server.getSearchStringEscape() + "_");
            try (ResultSet tables = server.getTables(connection.getCatalog(), null, pattern, new String[] {"TABLE"})) {
                while (tables.next()) {
                    String place = tables.getString(schemas ? "TABLE_SCHEM" : "TABLE_CAT");
                    if (dot < 0 || !schemas || place.equals(table.substring(0, dot))) {
                        found.add(quoted(place) + "." + quoted(tables.getString("TABLE_NAME")));
                    }
                }
            }
        }
        return List.copyOf(found);
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
