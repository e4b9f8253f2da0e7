package io.nestflux.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A database of one test: fresh and empty at first, dropped with all who are still connected when closed. */
public final class TestDatabase implements AutoCloseable {

    /** Written through the log, as is the way since PostgreSQL 15, a new database costs more than twice as much. */
    private static final Map<TestServer, String> COPIED = Map.of(TestServer.POSTGRES_18, " strategy file_copy");

    private static final String KEEPING_PLANS =
            "prepareThreshold=1&preferQueryMode=extendedCacheEverything&options=-c%20search_path%3D";

    private final TestServer server;
    private final Address address;
    private final String name;

    private TestDatabase(TestServer server, Address address, String name) {
        this.server = server;
        this.address = address;
        this.name = name;
    }

    static TestDatabase create(TestServer server, Address address) {
        String random = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        TestDatabase database = new TestDatabase(server, address, "test_" + random);
        database.onServer("create database " + database.name + COPIED.getOrDefault(server, ""));
        return database;
    }

    public TestServer server() {
        return server;
    }

    public Address address() {
        return address;
    }

    public String name() {
        return name;
    }

    public String url() {
        return address.jdbcUrl(name);
    }

    public String user() {
        return address.user();
    }

    public String password() {
        return address.password();
    }

    public Connection connect() throws SQLException {
        return address.connect(name);
    }

    /**
     * A session for what is read again and again while others change tables. To plan a long query over PostgreSQL's
     * catalogs costs more than to run it, so this one keeps its plans. The driver drops them at each change of the
     * search path, which is therefore empty from the start, as introspection wants it.
     */
    public Connection connectToReadAgain() throws SQLException {
        return server.isPostgres() ? address.with(KEEPING_PLANS).connect(name) : connect();
    }

    /** Runs statements, one after another, each in a transaction of its own. */
    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("on " + this + ": " + e.getMessage(), e);
        }
    }

    /** The first column of all rows. */
    public List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("on " + this + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        onServer("drop database if exists " + name + (server.isPostgres() ? " with (force)" : ""));
    }

    private void onServer(String sql) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " on " + server + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name + " on " + server;
    }
}
