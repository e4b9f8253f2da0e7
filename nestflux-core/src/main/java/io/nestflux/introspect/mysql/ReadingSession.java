package io.nestflux.introspect.mysql;

import io.nestflux.introspect.Row;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlStyle;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Has the server print its catalog in one way only, whatever the session prefers, and gives the session its preferences
 * back. {@code ANSI_QUOTES}, {@code ORACLE} and the like change how expressions and {@code SHOW CREATE TABLE} are
 * printed; {@link MySqlStyle#WHOLE limits} would cut the catalog short; a {@code timestamp} default is printed in the
 * session's time zone.
 */
final class ReadingSession implements AutoCloseable {

    private static final String PREFERENCES = """
            SELECT DATABASE() AS in_database, CURRENT_USER() AS account, @@SESSION.sql_mode AS sql_mode,
                   @@SESSION.sql_select_limit AS select_limit, @@SESSION.sql_big_selects AS big_selects,
                   @@SESSION.completion_type AS completion,
                   @@SESSION.sql_quote_show_create AS quotes, @@SESSION.time_zone AS time_zone
            LIMIT 1
            """;

    private static final String LIMITS =
            "SESSION sql_select_limit = %s, SESSION sql_big_selects = %d, SESSION completion_type = '%s'";

    private final Connection connection;
    private final Dialect dialect;
    private final Preferences before;

    private record Preferences(
            Optional<String> database,
            String account,
            String sqlMode,
            String limits,
            boolean quotes,
            String timeZone) {}

    private ReadingSession(Connection connection, Dialect dialect, Preferences before) {
        this.connection = connection;
        this.dialect = dialect;
        this.before = before;
    }

    static ReadingSession open(Connection connection, Dialect dialect) throws SQLException {
        Preferences before = Row.all(
                        connection,
                        PREFERENCES,
                        row -> new Preferences(
                                row.optional("in_database"),
                                row.text("account"),
                                row.text("sql_mode"),
                                LIMITS.formatted(
                                        row.text("select_limit"),
                                        row.flag("big_selects") ? 1 : 0,
                                        row.text("completion")),
                                row.flag("quotes"),
                                row.text("time_zone")))
                .get(0);
        if (before.database().isEmpty()) {
            throw MySqlIntrospector.unreadable("the connection has no database");
        }
        ReadingSession session = new ReadingSession(connection, dialect, before);
        session.set(new Preferences(before.database(), before.account(), "", MySqlStyle.WHOLE, true, MySqlStyle.UTC));
        return session;
    }

    /** The connection, set to reading. */
    Connection connection() {
        return connection;
    }

    /** What views and programs take from the session that creates them. */
    Creator creator() {
        return new Creator(dialect, before.database().orElseThrow(), before.account(), before.sqlMode());
    }

    @Override
    public void close() throws SQLException {
        set(before);
    }

    private void set(Preferences preferences) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET SESSION sql_mode = '%s', %s, SESSION sql_quote_show_create = %d, SESSION time_zone = '%s'"
                            .formatted(
                                    preferences.sqlMode(),
                                    preferences.limits(),
                                    preferences.quotes() ? 1 : 0,
                                    preferences.timeZone()));
        }
    }
}
