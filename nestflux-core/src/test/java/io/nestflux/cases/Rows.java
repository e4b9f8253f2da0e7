package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a table: for each column, its values as text, sorted. */
record Rows(int count, Map<String, List<String>> values) {

    static Map<String, Rows> of(Connection connection, Catalog catalog) throws SQLException {
        Map<String, Rows> all = new TreeMap<>();
        String quote = connection.getMetaData().getIdentifierQuoteString();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                String name = (schema.name().isEmpty() ? "" : quoted(schema.name(), quote) + ".")
                        + quoted(table.name(), quote);
                all.put(schema.name() + "." + table.name(), read(connection, name));
            }
        }
        return all;
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private static Rows read(Connection connection, String table) throws SQLException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                count++;
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.computeIfAbsent(rows.getMetaData().getColumnName(column), name -> new ArrayList<>())
                            .add(String.valueOf(rows.getString(column)));
                }
            }
        }
        values.values().forEach(list -> list.sort(null));
        return new Rows(count, values);
    }

    /** Every table and column that is there on both sides has what it had, but for what may change. */
    static void assertSurvive(Map<String, Rows> before, Map<String, Rows> after, List<String> mayChange) {
        before.forEach((table, was) -> {
            Rows is = after.get(table);
            String shortName = table.substring(table.indexOf('.') + 1);
            if (is == null || mayChange.contains(shortName)) {
                return;
            }
            assertThat(is.count()).as("rows of " + table).isEqualTo(was.count());
            was.values().forEach((column, values) -> {
                if (is.values().containsKey(column) && !mayChange.contains(shortName + "." + column)) {
                    assertThat(is.values().get(column))
                            .as("values of " + table + "." + column)
                            .isEqualTo(values);
                }
            });
        });
    }
}
