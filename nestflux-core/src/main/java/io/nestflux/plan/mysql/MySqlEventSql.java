package io.nestflux.plan.mysql;

import io.nestflux.catalog.Event;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * Events. All of an event can be changed in place; its schedule is said again, because a change makes it start anew.
 */
final class MySqlEventSql implements ObjectSql<Event> {

    @Override
    public List<Step> create(ObjectId id, Event event) {
        return MySqlPrograms.inItsSession(event.options(), Step.statement(definition(event, "")));
    }

    @Override
    public List<Step> drop(ObjectId id, Event event) {
        return List.of(Step.statement("DROP EVENT " + MySqlNames.quoted(event.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Event before, Event after) {
        boolean isWrittenInFull = after.options().get(MySqlOption.BODY).isEmpty();
        if (isWrittenInFull || ends(before) && !ends(after)) {
            return Optional.empty();
        }
        String noComment = before.comment().isPresent() && after.comment().isEmpty() ? "\nCOMMENT ''" : "";
        String sql = "ALTER" + definition(after, noComment).substring("CREATE".length());
        return Optional.of(MySqlPrograms.inItsSession(after.options(), Step.statement(sql)));
    }

    private static boolean ends(Event event) {
        return SqlTokens.of(event.definition(), Dialect.MYSQL).has("ENDS");
    }

    private static String definition(Event event, String noComment) {
        return MySqlPrograms.create(event.definition(), event.options(), false)
                + event.comment()
                        .map(comment -> "\nCOMMENT " + MySqlLiterals.text(comment))
                        .orElse(noComment)
                + event.options()
                        .get(MySqlOption.BODY)
                        .map(body -> "\nDO " + body)
                        .orElse("");
    }
}
