package io.nestflux.introspect.mysql;

import io.nestflux.introspect.Row;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** {@code SHOW CREATE TABLE} of the tables that need it, asked for at most once each. */
final class CreateTables {

    private final Connection connection;
    private final Map<String, CreateTable> read = new HashMap<>();

    CreateTables(Connection connection) {
        this.connection = connection;
    }

    CreateTable of(String table) {
        return read.computeIfAbsent(table, this::show);
    }

    private CreateTable show(String table) {
        String show = "SHOW CREATE TABLE " + MySqlNames.quoted(table);
        try {
            return new CreateTable(
                    Row.all(connection, show, row -> row.text("Create Table")).get(0));
        } catch (SQLException e) {
            throw MySqlIntrospector.unreadable(e);
        }
    }
}
