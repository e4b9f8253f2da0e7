package io.nestflux.generate;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.plan.online.LiveTable;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads how large the tables of the database at hand are, by its own estimates. */
final class LiveTables {

    private static final String POSTGRES = """
            select n.nspname, c.relname,
                   greatest(c.reltuples::bigint, pg_stat_get_live_tuples(c.oid), 0),
                   pg_total_relation_size(c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')""";

    /** With the hint, MySQL does not tell what was true yesterday. */
    private static final String MYSQL = """
            select /*+ SET_VAR(information_schema_stats_expiry = 0) */ '', table_name, coalesce(table_rows, 0),
                   coalesce(data_length, 0) + coalesce(index_length, 0)
            from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE'""";

    private static final String ROW_VERSIONS = """
            select substring_index(name, '/', -1), total_row_versions
            from information_schema.innodb_tables
            where substring_index(name, '/', 1) = database()
              and total_row_versions > 0""";

    private LiveTables() {}

    /** Nothing if there is no database, or it does not answer. */
    static Map<QualifiedName, LiveTable> of(Optional<Database> database) {
        return database.flatMap(at -> LiveDatabase.ask(at, LiveTables::read)).orElse(Map.of());
    }

    private static Map<QualifiedName, LiveTable> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Map<QualifiedName, LiveTable> tables = new HashMap<>();
            switch (Servers.version(connection).dialect()) {
                case POSTGRESQL -> addSizes(statement, POSTGRES, tables);
                case MYSQL, MARIADB -> {
                    addSizes(statement, MYSQL, tables);
                    addRowVersions(statement, tables);
                }
            }
            return Map.copyOf(tables);
        }
    }

    private static void addSizes(Statement statement, String query, Map<QualifiedName, LiveTable> tables)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                tables.put(
                        new QualifiedName(row.getString(1), row.getString(2)),
                        LiveTable.of(row.getLong(3), row.getLong(4)));
            }
        }
    }

    /** Older servers, and MariaDB, do not count; and not everybody may look. */
    private static void addRowVersions(Statement statement, Map<QualifiedName, LiveTable> tables) throws SQLException {
        try (ResultSet row = statement.executeQuery(ROW_VERSIONS)) {
            while (row.next()) {
                int versions = row.getInt(2);
                tables.computeIfPresent(
                        new QualifiedName("", row.getString(1)), (name, table) -> table.withRowVersions(versions));
            }
        } catch (SQLException refused) {
            switch (Refusal.of(refused)) {
                case ABSENT, DENIED -> {}
                default -> throw refused;
            }
        }
    }
}
