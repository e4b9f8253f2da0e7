package io.nestflux.scratch;

import io.nestflux.connect.Database;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlStyle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Scratch databases on MySQL and MariaDB. */
final class MySqlScratchSql implements ScratchSql {

    @Override
    public void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet defaults = statement.executeQuery("SELECT @@character_set_database, @@collation_database")) {
            defaults.next();
            String options = " CHARACTER SET " + defaults.getString(1) + " COLLATE " + defaults.getString(2);
            statement.execute("CREATE DATABASE " + MySqlNames.quoted(name) + options);
        }
    }

    @Override
    public void drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + MySqlNames.quoted(name));
        }
    }

    /**
     * By {@code SHOW PROCESSLIST}: the table of that name is filled with the sessions' statements whichever column is
     * asked for, and a character beyond the basic plane in one of them is an error then (3854 on MySQL).
     */
    @Override
    public List<String> unusedDatabases(Connection connection, String prefix) throws SQLException {
        List<String> databases = new ArrayList<>(ScratchSql.strings(
                connection,
                "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE LOCATE(?, SCHEMA_NAME) = 1",
                prefix));
        if (!databases.isEmpty()) {
            try (Statement statement = connection.createStatement();
                    ResultSet sessions = statement.executeQuery("SHOW PROCESSLIST")) {
                while (sessions.next()) {
                    databases.remove(sessions.getString("db"));
                }
            }
        }
        return databases;
    }

    /** In the one time zone and with backslashes that escape, as in migrate. */
    @Override
    public Connection open(Database scratch) throws SQLException {
        Connection connection = scratch.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET " + MySqlStyle.SESSION);
        }
        return connection;
    }
}
