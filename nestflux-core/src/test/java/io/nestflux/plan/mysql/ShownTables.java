package io.nestflux.plan.mysql;

import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All tables as the server itself prints them, without what depends on rows and without the order of columns. */
final class ShownTables {

    private ShownTables() {}

    static String of(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            StringBuilder text = new StringBuilder();
            for (String table : column(statement, "show tables", 1)) {
                String shown = column(statement, "show create table `" + table + "`", 2)
                        .get(0);
                text.append(normalized(shown)).append('\n');
            }
            return text.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normalized(String shown) {
        return shown.replaceAll(" AUTO_INCREMENT=\\d+", "")
                .lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> column(Statement statement, String sql, int column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
