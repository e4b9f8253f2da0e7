package io.nestflux.migrate;

import io.nestflux.history.HistoryTable;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.postgres.PgNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which seeds have run in a database, with a hash of each: a table of its own, beside the history. */
final class SeedTable {

    private final Connection connection;
    private final String schema;
    private final boolean hasSchemas;
    private final String name;

    /** @param schema that of the history on PostgreSQL */
    SeedTable(Connection connection, Dialect dialect, String schema) {
        this.connection = connection;
        this.schema = schema;
        this.hasSchemas = dialect.hasSchemas();
        this.name = hasSchemas
                ? PgNames.quote(new ObjectName(schema, HistoryTable.SEEDS))
                : MySqlNames.quoted(HistoryTable.SEEDS);
    }

    /** The hashes of those that have run, by file. */
    Map<String, String> read() throws SQLException {
        Map<String, String> ran = new LinkedHashMap<>();
        if (!exists()) {
            return ran;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select file, hash from " + name)) {
            while (row.next()) {
                ran.put(row.getString(1), row.getString(2));
            }
        }
        return ran;
    }

    private boolean exists() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from information_schema.tables where table_schema = "
                        + (hasSchemas ? "?" : "database()") + " and table_name = '" + HistoryTable.SEEDS + "'")) {
            if (hasSchemas) {
                statement.setString(1, schema);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    void create() throws SQLException {
        if (exists()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (hasSchemas && !schema.equals("public")) {
                statement.execute("create schema if not exists " + PgNames.quote(schema));
            }
            statement.execute(
                    "create table " + name + " (file varchar(255) not null primary key, hash char(64) not null,"
                            + " environment varchar(255) not null, ran_at timestamp not null default current_timestamp)");
        }
    }

    void record(SeedFile seed, String hash, String environment) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + name + " (file, hash, environment) values (?, ?, ?)")) {
            statement.setString(1, seed.name());
            statement.setString(2, hash);
            statement.setString(3, environment);
            statement.executeUpdate();
        }
    }
}
