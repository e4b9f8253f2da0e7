package io.nestflux.scratch;

import io.nestflux.connect.Database;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlStyle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    @Override
    public List<String> unusedDatabases(Connection connection, String prefix) throws SQLException {
        return ScratchSql.strings(connection, """
                SELECT s.SCHEMA_NAME
                FROM information_schema.SCHEMATA s
                WHERE s.SCHEMA_NAME LIKE CONCAT(REPLACE(?, '_', '\\\\_'), '%')
                  AND NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p WHERE p.DB = s.SCHEMA_NAME)
                """, prefix);
    }

    /** In the one time zone, as in migrate. */
    @Override
    public Connection open(Database scratch) throws SQLException {
        Connection connection = scratch.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET " + MySqlStyle.ZONE);
        }
        return connection;
    }
}
