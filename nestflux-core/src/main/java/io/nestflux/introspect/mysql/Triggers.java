package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.Row;
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

    private static final String LIST = """
            SELECT TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER
            FROM information_schema.TRIGGERS
            WHERE TRIGGER_SCHEMA = DATABASE()
            ORDER BY EVENT_OBJECT_TABLE, ACTION_TIMING DESC, EVENT_MANIPULATION, ACTION_ORDER
            """;

    private final Map<String, List<Trigger>> byTable = new HashMap<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    private record Listed(String name, String table, String timing, String event) {

        String moment() {
            return timing + ' ' + event;
        }
    }

    private Triggers() {}

    static Triggers read(Connection connection, Creator creator) throws SQLException {
        List<Listed> all = Row.all(
                connection,
                LIST,
                row -> new Listed(
                        row.text("TRIGGER_NAME"),
                        row.text("EVENT_OBJECT_TABLE"),
                        row.text("ACTION_TIMING"),
                        row.text("EVENT_MANIPULATION")));
        Triggers triggers = new Triggers();
        ShowCreate show = new ShowCreate(connection);
        Optional<Listed> previous = Optional.empty();
        for (Listed each : all) {
            Optional<String> follows = previous.filter(other ->
                            other.table().equals(each.table()) && other.moment().equals(each.moment()))
                    .map(Listed::name);
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
            Listed listed, Optional<String> follows, ShowCreate.Printed printed, Creator creator) {
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
