package io.nestflux.scratch;

import io.nestflux.connect.Database;
import io.nestflux.sql.TextHash;
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

    private static final String MAKING = " made";

    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET " + MySqlStyle.WHOLE);
        }
    }

    /** None in a cluster that replicates by Galera, where {@code GET_LOCK} may be forbidden. */
    @Override
    public String node(Connection connection) throws SQLException {
        StringBuilder identity = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet variables = statement.executeQuery(
                        "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('hostname', 'port', 'wsrep_on')")) {
            while (variables.next()) {
                if (variables.getString(1).equals("wsrep_on")) {
                    if (variables.getString(2).equals("ON")) {
                        return "";
                    }
                } else {
                    identity.append(variables.getString(2)).append(' ');
                }
            }
        }
        return TextHash.of(identity.toString()).substring(0, 8);
    }

    @Override
    public void announce(Connection connection, String name) throws SQLException {
        ScratchSql.strings(connection, "SELECT GET_LOCK(?, 0)", name + MAKING);
    }

    @Override
    public void withdraw(Connection connection, String name) throws SQLException {
        ScratchSql.strings(connection, "SELECT RELEASE_LOCK(?)", name + MAKING);
    }

    /** Who is connected is seen by the same user only. */
    @Override
    public void own(Connection scratch, String name) throws SQLException {
        ScratchSql.strings(scratch, "SELECT GET_LOCK(?, 0)", name);
    }

    /** In this order: the owner takes the second lock before the first is given back. */
    @Override
    public List<String> ownerless(Connection connection, String prefix) throws SQLException {
        List<String> ownerless = new ArrayList<>();
        for (String name : databases(connection, prefix)) {
            if (isFree(connection, name + MAKING) && isFree(connection, name)) {
                ownerless.add(name);
            }
        }
        return ownerless;
    }

    private static boolean isFree(Connection connection, String lock) throws SQLException {
        return ScratchSql.strings(connection, "SELECT IS_FREE_LOCK(?)", lock).contains("1");
    }

    private static List<String> databases(Connection connection, String prefix) throws SQLException {
        return new ArrayList<>(ScratchSql.strings(
                connection,
                "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE LOCATE(?, SCHEMA_NAME) = 1",
                prefix));
    }

    @Override
    public void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet defaults = statement.executeQuery("""
                        SELECT coalesce(s.DEFAULT_CHARACTER_SET_NAME, @@character_set_database),
                               coalesce(s.DEFAULT_COLLATION_NAME, @@collation_database)
                        FROM (SELECT DATABASE() AS name) d
                          LEFT JOIN information_schema.SCHEMATA s ON s.SCHEMA_NAME = d.name""")) {
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
        List<String> databases = databases(connection, prefix);
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
            statement.execute("SET " + MySqlStyle.SESSION + ", " + MySqlStyle.WHOLE);
        }
        return connection;
    }
}
