package io.nestflux.migrate.mysql;

import io.nestflux.migrate.BatchKey;
import io.nestflux.migrate.BatchTable;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Looks up on MySQL and MariaDB whether a table can be gone through in batches, and how its keys are written down. A
 * TIMESTAMP is not: it is told in the session's time zone, where an hour may come twice.
 */
final class MySqlBatchTables {

    private static final Set<String> NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "year");

    private static final Set<String> WORDS = Set.of("date", "datetime", "time", "uuid", "inet4", "inet6");

    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");

    /** In which a text's bytes are those of UTF-8, so that people can read what is recorded. */
    private static final Set<String> UTF_8 = Set.of("utf8mb4", "utf8mb3", "utf8", "ascii");

    private final Connection connection;

    MySqlBatchTables(Connection connection) {
        this.connection = connection;
    }

    BatchTable find(ObjectName name) throws SQLException {
        long estimate;
        String quoted = name.schema().isEmpty() ? MySqlNames.quoted(name.name()) : MySqlNames.quoted(name);
        try (PreparedStatement query = connection.prepareStatement("""
                select table_type, table_rows from information_schema.tables
                where table_schema = coalesce(nullif(?, ''), database()) and table_name = ?""")) {
            try (ResultSet found = about(name, query)) {
                if (!found.next()) {
                    return BatchTable.missing(quoted);
                }
                if (!found.getString(1).equals("BASE TABLE")) {
                    return BatchTable.unfit(
                            quoted, "it is a " + found.getString(1).toLowerCase(Locale.ROOT) + ", and no base table");
                }
                estimate = found.getLong(2);
            }
        }
        return new BatchTable(quoted, Optional.empty(), columns(name), unique(name), false, estimate);
    }

    private static ResultSet about(ObjectName name, PreparedStatement query) throws SQLException {
        query.setString(1, name.schema());
        query.setString(2, name.name());
        return query.executeQuery();
    }

    private List<BatchTable.Column> columns(ObjectName name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select column_name, data_type, column_type, is_nullable, character_set_name
                from information_schema.columns
                where table_schema = coalesce(nullif(?, ''), database()) and table_name = ?
                order by ordinal_position""")) {
            List<BatchTable.Column> columns = new ArrayList<>();
            try (ResultSet found = about(name, query)) {
                while (found.next()) {
                    String column = found.getString(1);
                    Optional<BatchKey.Column> key = key(
                            MySqlNames.quoted(column),
                            found.getString(2).toLowerCase(Locale.ROOT),
                            Optional.ofNullable(found.getString(5)));
                    columns.add(new BatchTable.Column(
                            column, found.getString(3), !found.getString(4).equals("NO"), key));
                }
            }
            return columns;
        }
    }

    private static Optional<BatchKey.Column> key(String column, String type, Optional<String> charset) {
        String hex = "hex(" + column + ")";
        UnaryOperator<String> bytes = text -> "x'" + text + "'";
        String asText = "cast(" + column + " as char)";
        if (NUMBERS.contains(type)) {
            return Optional.of(BatchKey.Column.plain(column, asText, UnaryOperator.identity()));
        }
        if (BYTES.contains(type) || charset.filter("binary"::equals).isPresent()) {
            return Optional.of(BatchKey.Column.plain(column, hex, bytes));
        }
        if (WORDS.contains(type)) {
            return Optional.of(BatchKey.Column.plain(column, asText, MySqlLiterals::text));
        }
        // neither is compared by its text
        boolean isText = charset.isPresent() && !type.equals("enum") && !type.equals("set");
        return isText ? Optional.of(text(column, hex, charset.get())) : Optional.empty();
    }

    /** Its bytes in its own character set: nothing converts them on any way. */
    private static BatchKey.Column text(String column, String hex, String charset) {
        if (UTF_8.contains(charset)) {
            return new BatchKey.Column(
                    column,
                    hex,
                    read -> new String(HexFormat.of().parseHex(read), StandardCharsets.UTF_8),
                    kept -> "_" + charset + " x'" + HexFormat.of().formatHex(kept.getBytes(StandardCharsets.UTF_8))
                            + "'");
        }
        return BatchKey.Column.plain(column, hex, kept -> "_" + charset + " x'" + kept + "'");
    }

    private List<List<String>> unique(ObjectName name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select index_name, column_name, sub_part is not null, collation
                from information_schema.statistics
                where table_schema = coalesce(nullif(?, ''), database()) and table_name = ? and non_unique = 0
                order by index_name <> 'PRIMARY', index_name, seq_in_index""")) {
            Map<String, List<String>> indexes = new LinkedHashMap<>();
            Map<String, String> directions = new LinkedHashMap<>();
            List<String> unfit = new ArrayList<>();
            try (ResultSet found = about(name, query)) {
                while (found.next()) {
                    String index = found.getString(1);
                    String column = found.getString(2);
                    String direction = String.valueOf(found.getString(4));
                    boolean same = direction.equals(directions.computeIfAbsent(index, it -> direction));
                    if (column == null || found.getBoolean(3) || !same) {
                        unfit.add(index);
                    } else {
                        indexes.computeIfAbsent(index, it -> new ArrayList<>()).add(column);
                    }
                }
            }
            indexes.keySet().removeAll(unfit);
            return List.copyOf(indexes.values());
        }
    }
}
