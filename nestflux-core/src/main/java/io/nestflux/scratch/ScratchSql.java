package io.nestflux.scratch;

import io.nestflux.connect.Database;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a dialect knows of creating and dropping whole databases. */
interface ScratchSql {

    static ScratchSql of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PgScratchSql();
            case MYSQL, MARIADB -> new MySqlScratchSql();
        };
    }

    /** Has a session answer questions in full. */
    void prepare(Connection connection) throws SQLException;

    /**
     * Where locks can be seen, in hexadecimal digits: sessions of one node see each other's. Empty where there are
     * none.
     */
    String node(Connection connection) throws SQLException;

    /** Says by a lock of this session's that a database is being made, which is to be said before it exists. */
    void announce(Connection connection, String name) throws SQLException;

    /** Says so no longer. */
    void withdraw(Connection connection, String name) throws SQLException;

    /** Says in the session that works in a database that its owner lives, as long as that session does. */
    void own(Connection scratch, String name) throws SQLException;

    /** The databases whose names start so, and for which nobody has a lock. */
    List<String> ownerless(Connection connection, String prefix) throws SQLException;

    /** Creates a database that takes after the one connected to. */
    void create(Connection connection, String name) throws SQLException;

    /** Drops a database, if it exists, also when somebody is still connected to it. */
    void drop(Connection connection, String name) throws SQLException;

    /** The databases whose names start so and that nobody is connected to. */
    List<String> unusedDatabases(Connection connection, String prefix) throws SQLException;

    /** Opens a connection to a scratch database that does not wait for the disk. */
    Connection open(Database scratch) throws SQLException;

    /** The first column of a query's rows. */
    static List<String> strings(Connection connection, String query, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (var rows = statement.executeQuery()) {
                List<String> found = new java.util.ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
