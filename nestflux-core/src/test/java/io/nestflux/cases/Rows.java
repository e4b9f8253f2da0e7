package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Visible;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.QualifiedName;
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

/** The rows of a table: for each column, its values as text, sorted. A sequence counts as a table with one row. */
record Rows(int count, Map<String, List<String>> values) {

    static Map<String, Rows> of(Connection connection, Catalog catalog) throws SQLException {
        Map<String, Rows> all = new TreeMap<>();
        String quote = connection.getMetaData().getIdentifierQuoteString();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                String name = (schema.name().isEmpty() ? "" : quoted(schema.name(), quote) + ".")
                        + quoted(table.name(), quote);
                // a parent's rows are its own: those of its children are the children's, wherever these are attached
                String only = catalog.dialect().isMySqlFamily() ? "" : "ONLY ";
                all.put(schema.name() + "." + table.name(), read(connection, "*", only + name));
            }
        }
        return all;
    }

    /** The state of PostgreSQL's sequences: it must survive as rows do, or numbers would be given out twice. */
    static Map<String, Rows> ofSequences(Connection connection) throws SQLException {
        Map<String, Rows> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT schemaname, sequencename FROM pg_sequences")) {
            while (names.next()) {
                String name = quoted(names.getString(1), "\"") + "." + quoted(names.getString(2), "\"");
                all.put(names.getString(1) + "." + names.getString(2), read(connection, "last_value, is_called", name));
            }
        }
        return all;
    }

    /** What there is on another side too, without what the server computes: it may read what is gone. */
    static Map<String, Rows> common(Map<String, Rows> rows, Map<String, Rows> other, Catalog catalog) {
        Map<String, Rows> common = new TreeMap<>();
        rows.forEach((table, here) -> {
            if (other.containsKey(table)) {
                Map<String, List<String>> values = new LinkedHashMap<>(here.values());
                if (here.count() > 0) {
                    values.keySet().retainAll(other.get(table).values().keySet());
                }
                values.keySet().removeAll(generatedColumns(catalog, table));
                common.put(table, new Rows(here.count(), values));
            }
        });
        return common;
    }

    private static List<String> generatedColumns(Catalog catalog, String qualifiedName) {
        int dot = qualifiedName.indexOf('.');
        return catalog
                .table(new QualifiedName(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1)))
                .stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.generated().isPresent())
                .map(Column::name)
                .toList();
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private static Rows read(Connection connection, String columns, String table) throws SQLException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
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

    /**
     * Every table and column that is there on both sides has what it had, but for what may change, which is named on
     * one line whatever its name is.
     */
    static void assertSurvive(Map<String, Rows> before, Map<String, Rows> after, List<String> mayChange) {
        before.forEach((table, was) -> {
            Rows is = after.get(table);
            String shortName = Visible.line(table.substring(table.indexOf('.') + 1));
            if (is == null || mayChange.contains(shortName)) {
                return;
            }
            assertThat(is.count()).as("rows of " + table).isEqualTo(was.count());
            was.values().forEach((column, values) -> {
                if (is.values().containsKey(column) && !mayChange.contains(shortName + "." + Visible.line(column))) {
                    assertThat(is.values().get(column))
                            .as("values of " + table + "." + column)
                            .isEqualTo(values);
                }
            });
        });
    }
}
