package io.nestflux.connect;

import io.nestflux.sql.ObjectName;
import io.nestflux.sql.postgres.PgNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** How many rows a server believes that a table has: it costs nothing to ask, where counting takes too long. */
public final class RowEstimate {

    /** {@code reltuples} is -1 where nobody has looked yet (since 14). */
    private static final String POSTGRES =
            "select reltuples::bigint from pg_catalog.pg_class where oid = to_regclass(?)";

    /** Who may drop a database sees its tables. */
    private static final String MYSQL = """
            select table_rows from information_schema.tables
            where table_schema = coalesce(nullif(?, ''), database()) and table_name = ?""";

    private RowEstimate() {}

    /** 0 or less where the server has no idea. */
    public static long of(Connection connection, ObjectName table) throws SQLException {
        return switch (Servers.version(connection).dialect()) {
            case POSTGRESQL -> ask(connection, POSTGRES, PgNames.quote(table));
            case MYSQL, MARIADB -> ask(connection, MYSQL, table.schema(), table.name());
        };
    }

    private static long ask(Connection connection, String query, String... names) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < names.length; i++) {
                statement.setString(i + 1, names[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /**
     * In words, for people who wanted a count.
     *
     * @param patience after which counting was given up
     * @param table what it is called there
     * @param rows by the server's estimate; 0 or less where it has no idea
     */
    public static String inPlaceOfCount(Duration patience, String table, long rows) {
        String late = "that takes more than " + patience.toSeconds() + " s";
        return rows > 0
                ? late + "; by the server's estimate " + table + " has about " + String.format(Locale.ROOT, "%,d", rows)
                        + " rows"
                : late;
    }
}
