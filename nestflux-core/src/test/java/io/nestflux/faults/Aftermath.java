package io.nestflux.faults;

import io.nestflux.cases.SchemaDump;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database holds in the end: its schema, its rows and what the history says, as text that is the same after each
 * run in which all happened exactly once.
 */
final class Aftermath {

    private static final String HISTORY =
            "select migration, state, statements, statements_done, intent, failure from nestflux_history";

    private static final String SEEDS = "select file, hash, environment from nestflux_seeds";

    private Aftermath() {}

    static String of(TestDatabase database) {
        boolean postgres = database.server().isPostgres();
        try (Connection connection = database.connect()) {
            List<String> parts = new ArrayList<>();
            parts.add(SchemaDump.of(
                    connection, postgres ? Dialect.POSTGRESQL : Dialect.MYSQL, Scope.withoutRights(Set.of("public"))));
            for (String table : tables(connection, postgres)) {
                parts.add(rows(
                        connection,
                        table,
                        switch (table) {
                            case "nestflux_history" -> HISTORY;
                            case "nestflux_seeds" -> SEEDS;
                            default -> "select * from " + table;
                        }));
            }
            return String.join("\n\n", parts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection, boolean postgres) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and table_schema = " + (postgres ? "'public'" : "database()")
                                + " order by table_name")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static String rows(Connection connection, String table, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getString(column));
                }
                lines.add(values.toString());
            }
        }
        return lines.stream().sorted().collect(Collectors.joining("\n", table + ":\n", ""));
    }
}
