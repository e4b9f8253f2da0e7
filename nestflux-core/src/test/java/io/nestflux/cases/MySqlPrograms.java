package io.nestflux.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A dump of the views, triggers, routines and events of a database of MySQL or MariaDB, for {@link SchemaDump}. */
final class MySqlPrograms {

    private static final String TRIGGERS = """
            SELECT CONCAT_WS('\\n', 'trigger', TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION,
                             ACTION_ORDER, ACTION_STATEMENT, DEFINER, SQL_MODE)
            FROM information_schema.TRIGGERS
            WHERE TRIGGER_SCHEMA = DATABASE()
            ORDER BY TRIGGER_NAME
            """;

    private static final String ROUTINES = """
            SELECT CONCAT(ROUTINE_TYPE, ' `', REPLACE(ROUTINE_NAME, '`', '``'), '`')
            FROM information_schema.ROUTINES
            WHERE ROUTINE_SCHEMA = DATABASE()
            ORDER BY ROUTINE_TYPE, ROUTINE_NAME
            """;

    private static final String EVENTS = """
            SELECT CONCAT('EVENT `', REPLACE(EVENT_NAME, '`', '``'), '`')
            FROM information_schema.EVENTS
            WHERE EVENT_SCHEMA = DATABASE()
            ORDER BY EVENT_NAME
            """;

    private static final String VIEWS = """
            SELECT CONCAT('VIEW `', REPLACE(TABLE_NAME, '`', '``'), '`')
            FROM information_schema.VIEWS
            WHERE TABLE_SCHEMA = DATABASE()
            ORDER BY TABLE_NAME
            """;

    private MySqlPrograms() {}

    static List<String> dump(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> dumps = new ArrayList<>(column(statement, TRIGGERS, 1));
            for (String view : column(statement, VIEWS, 1)) {
                dumps.addAll(column(statement, "SHOW CREATE " + view, 2));
            }
            for (String routine : column(statement, ROUTINES, 1)) {
                dumps.addAll(column(statement, "SHOW CREATE " + routine, 2));
                dumps.addAll(column(statement, "SHOW CREATE " + routine, 3));
            }
            for (String event : column(statement, EVENTS, 1)) {
                dumps.addAll(column(statement, "SHOW CREATE " + event, 2));
                dumps.addAll(column(statement, "SHOW CREATE " + event, 3));
                dumps.addAll(column(statement, "SHOW CREATE " + event, 4));
            }
            String database = '`' + connection.getCatalog() + "`.";
            return dumps.stream().map(dump -> dump.replace(database, "")).toList();
        }
    }

    private static List<String> column(Statement statement, String query, int column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(column));
            }
        }
        return found;
    }
}
