package io.nestflux.introspect.mysql;

import io.nestflux.introspect.Row;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code SHOW CREATE} of what is no table. {@code information_schema} tells no text exactly: it drops the introducers
 * of a view's literals, undoes the escapes in a body, and has question marks for characters outside of Unicode's basic
 * plane.
 */
final class ShowCreate {

    /** No right to see it, or not there for this user. */
    private static final Set<Refusal> HIDDEN = Set.of(Refusal.DENIED, Refusal.ABSENT);

    private final Connection connection;

    /**
     * A printed statement.
     *
     * @param sql the statement
     * @param sqlMode the {@code sql_mode} it was created under; empty for a view, which has none
     * @param timeZone the time zone of an event; empty otherwise
     */
    record Printed(String sql, String sqlMode, String timeZone) {}

    private record Answer(Optional<String> sql, String sqlMode, String timeZone) {}

    ShowCreate(Connection connection) {
        this.connection = connection;
    }

    /** A view, unless the user may not see its text. */
    Optional<Printed> view(String name) throws SQLException {
        return show("VIEW", name, "Create View");
    }

    /** A trigger, unless the user may not see its text. */
    Optional<Printed> trigger(String name) throws SQLException {
        return show("TRIGGER", name, "SQL Original Statement");
    }

    /**
     * A function, procedure or event, unless the user may not see its text.
     *
     * @param kind {@code FUNCTION}, {@code PROCEDURE} or {@code EVENT}
     */
    Optional<Printed> program(String kind, String name) throws SQLException {
        return show(kind, name, "Create " + kind);
    }

    private Optional<Printed> show(String kind, String name, String column) throws SQLException {
        boolean hasMode = !kind.equals("VIEW");
        boolean hasZone = kind.equals("EVENT");
        try {
            List<Answer> answers = Row.all(
                    connection,
                    "SHOW CREATE " + kind + ' ' + MySqlNames.quoted(name),
                    row -> new Answer(
                            row.optional(column),
                            hasMode ? row.optional("sql_mode").orElse("") : "",
                            hasZone ? row.optional("time_zone").orElse("") : ""));
            return answers.stream()
                    .findFirst()
                    .flatMap(answer -> answer.sql().map(sql -> new Printed(sql, answer.sqlMode(), answer.timeZone())));
        } catch (SQLException refused) {
            if (HIDDEN.contains(Refusal.of(refused))) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
