package io.nestflux.cases;

import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A dump that shares nothing with the introspection under test: on PostgreSQL the server's own reprints, by queries in
 * {@code dump-postgres.sql}; on MySQL and MariaDB {@code SHOW CREATE} and, for triggers, which MariaDB prints as their
 * author wrote them, {@code information_schema}. The order of columns does not count, and the history is not part of
 * it.
 */
public final class SchemaDump {

    private static final String HISTORY = "nestflux_history";

    private SchemaDump() {}

    public static String of(Connection connection, Dialect dialect, Scope scope) throws SQLException {
        return dialect == Dialect.POSTGRESQL ? postgres(connection, scope) : mysql(connection);
    }

    private static String postgres(Connection connection, Scope scope) throws SQLException {
        String schemas = scope.schemas().stream()
                .map(schema -> "'" + schema.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            // as introspection does: at each change of it the driver forgets what it has prepared
            statement.execute("SELECT set_config('search_path', '', false)");
            try (ResultSet rows = statement.executeQuery(resource().replace(":schemas", schemas))) {
                TreeSet<String> lines = new TreeSet<>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                lines.removeIf(line -> line.contains(HISTORY));
                return String.join("\n", lines);
            } finally {
                connection.createStatement().execute("RESET search_path");
            }
        }
    }

    private static String resource() {
        try (InputStream stream = SchemaDump.class.getResourceAsStream("dump-postgres.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mysql(Connection connection) throws SQLException {
        List<String> dumps = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            Map<String, String> kinds = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery("SHOW FULL TABLES WHERE Table_type <> 'VIEW'")) {
                while (rows.next()) {
                    kinds.put(rows.getString(1), rows.getString(2).equals("SEQUENCE") ? "SEQUENCE" : "TABLE");
                }
            }
            kinds.remove(HISTORY);
            for (Map.Entry<String, String> table : kinds.entrySet()) {
                String show = "SHOW CREATE " + table.getValue() + " `"
                        + table.getKey().replace("`", "``") + "`";
                try (ResultSet rows = statement.executeQuery(show)) {
                    rows.next();
                    String shown = rows.getString(2).replace("`" + connection.getCatalog() + "`.", "");
                    dumps.add(sortedLines(comparable(shown)));
                }
            }
        }
        dumps.addAll(MySqlPrograms.dump(connection));
        return String.join("\n\n", dumps);
    }

    /**
     * MariaDB remembers whether NO ACTION was written out, which means the same, and writes Aria's defaults among the
     * options of a table that is altered. MySQL prints {@code -(1)} or {@code -1}, depending on whether the table was
     * altered.
     */
    private static String comparable(String createTable) {
        return createTable
                .replaceAll(" AUTO_INCREMENT=\\d+", "")
                .replaceAll(" ON (DELETE|UPDATE) NO ACTION", "")
                .replaceAll(" (PAGE_CHECKSUM|TRANSACTIONAL)=1", "")
                .replaceAll("-\\(([\\d.]+)\\)", "-$1");
    }

    private static String sortedLines(String createTable) {
        return createTable
                .lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
