package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.mysql.Programs.Program;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All triggers of a database, those of one moment in the order in which they fire. */
final class Triggers {

    private final Map<String, List<Trigger>> byTable = new HashMap<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    private Triggers() {}

    static Triggers read(Connection connection, Programs programs, Creator creator) throws SQLException {
        Triggers triggers = new Triggers();
        ShowCreate show = new ShowCreate(connection);
        Optional<Program> previous = Optional.empty();
        for (Program each : programs.triggers()) {
            Optional<String> follows = previous.filter(other ->
                            other.table().equals(each.table()) && other.moment().equals(each.moment()))
                    .map(Program::name);
            Optional<Trigger> trigger =
                    show.trigger(each.name()).flatMap(printed -> read(each, follows, printed, creator));
            trigger.ifPresentOrElse(
                    found -> triggers.byTable
                            .computeIfAbsent(each.table(), table -> new ArrayList<>())
                            .add(found),
                    () -> triggers.unmanaged.add(Unmanaged.of(
                            "unreadable trigger", new QualifiedName("", each.table() + "." + each.name()))));
            previous = Optional.of(each);
        }
        return triggers;
    }

    /** The head is written anew, because MariaDB prints it as its author wrote it. */
    private static Optional<Trigger> read(
            Program listed, Optional<String> follows, ShowCreate.Printed printed, Creator creator) {
        PrintedTokens tokens = new PrintedTokens(printed.sql(), creator.dialect(), printed.sqlMode());
        if (!tokens.word("CREATE")) {
            return Optional.empty();
        }
        tokens.words("OR", "REPLACE");
        Optional<Definer> definer = Definer.take(tokens);
        if (definer.isEmpty() || !tokens.word("TRIGGER")) {
            return Optional.empty();
        }
        tokens.words("IF", "NOT", "EXISTS");
        takeQualifiedName(tokens);
        if (!tokens.words(listed.timing(), listed.event(), "ON")) {
            return Optional.empty();
        }
        takeQualifiedName(tokens);
        if (!tokens.words("FOR", "EACH", "ROW")) {
            return Optional.empty();
        }
        if (tokens.word("FOLLOWS") || tokens.word("PRECEDES")) {
            tokens.name();
        }
        String head = "CREATE TRIGGER %s %s ON %s FOR EACH ROW"
                .formatted(MySqlNames.quoted(listed.name()), listed.moment(), MySqlNames.quoted(listed.table()));
        Options options = creator.withMode(
                creator.withDefiner(Options.NONE.with(MySqlOption.BODY, tokens.rest()), definer.get()),
                printed.sqlMode());
        return Optional.of(
                new Trigger(listed.name(), head, Optional.empty(), options.with(MySqlOption.FOLLOWS, follows)));
    }

    private static void takeQualifiedName(PrintedTokens tokens) {
        tokens.name();
        if (tokens.symbol('.')) {
            tokens.name();
        }
    }

    /** The table with its triggers. */
    Table addedTo(Table table) {
        List<Trigger> triggers = byTable.getOrDefault(table.name(), List.of());
        return triggers.isEmpty()
                ? table
                : table.withOthers(Stream.concat(table.others().stream(), triggers.stream())
                        .toList());
    }

    List<Unmanaged> unmanaged() {
        return List.copyOf(unmanaged);
    }
}
