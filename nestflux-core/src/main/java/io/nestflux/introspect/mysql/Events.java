package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Event;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.mysql.Programs.Program;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** All events of a database. */
final class Events {

    private Events() {}

    static Found<Event> read(Connection connection, Programs programs, Creator creator) throws SQLException {
        Found<Event> found = new Found<>();
        ShowCreate show = new ShowCreate(connection);
        for (Program each : programs.events()) {
            Optional<Event> event = show.program("EVENT", each.name()).flatMap(printed -> read(each, printed, creator));
            found.add(each.name(), event, "unreadable event");
        }
        return found;
    }

    private static Optional<Event> read(Program listed, ShowCreate.Printed printed, Creator creator) {
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
