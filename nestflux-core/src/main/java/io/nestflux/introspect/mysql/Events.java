package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Event;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.Row;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** All events of a database. */
final class Events {

    /**
     * An event that does not say when it starts does so when it is created or changed, and the server writes down that
     * moment. {@code CREATED} is in the session's time zone, {@code STARTS} in the event's own.
     */
    private static final String LIST = """
            SELECT EVENT_NAME,
                   EVENT_TYPE = 'RECURRING'
                       AND STARTS IN (CONVERT_TZ(CREATED, @@SESSION.time_zone, TIME_ZONE),
                                      CONVERT_TZ(LAST_ALTERED, @@SESSION.time_zone, TIME_ZONE)) AS STARTS_AT_ONCE
            FROM information_schema.EVENTS
            WHERE EVENT_SCHEMA = DATABASE()
            """;

    private record Listed(String name, boolean startsAtOnce) {}

    private Events() {}

    static Found<Event> read(Connection connection, Creator creator) throws SQLException {
        List<Listed> all =
                Row.all(connection, LIST, row -> new Listed(row.text("EVENT_NAME"), row.flag("STARTS_AT_ONCE")));
        Found<Event> found = new Found<>();
        ShowCreate show = new ShowCreate(connection);
        for (Listed each : all) {
            Optional<Event> event = show.program("EVENT", each.name()).flatMap(printed -> read(each, printed, creator));
            found.add(each.name(), event, "unreadable event");
        }
        return found;
    }

    private static Optional<Event> read(Listed listed, ShowCreate.Printed printed, Creator creator) {
        PrintedTokens tokens = new PrintedTokens(printed.sql(), creator.dialect(), printed.sqlMode());
        if (!tokens.word("CREATE")) {
            return Optional.empty();
        }
        Optional<Definer> definer = Definer.take(tokens);
        if (definer.isEmpty() || !tokens.word("EVENT") || tokens.name().isEmpty() || !tokens.words("ON", "SCHEDULE")) {
            return Optional.empty();
        }
        StringBuilder definition =
                new StringBuilder("CREATE EVENT " + MySqlNames.quoted(listed.name()) + " ON SCHEDULE");
        Optional<String> comment = Optional.empty();
        while (!tokens.atEnd() && !tokens.word("DO")) {
            if (tokens.word("COMMENT")) {
                comment = Optional.of(MySqlLiterals.read(tokens.token()));
                continue;
            }
            boolean isStart = tokens.isNext("STARTS");
            String token = tokens.token();
            if (isStart && listed.startsAtOnce()) {
                tokens.token();
            } else {
                definition.append(' ').append(token);
            }
        }
        Options options = creator.withMode(
                creator.withDefiner(Options.NONE.with(MySqlOption.BODY, tokens.rest()), definer.get()),
                printed.sqlMode());
        return Optional.of(new Event(
                listed.name(), definition.toString(), comment, creator.withZone(options, printed.timeZone())));
    }
}
