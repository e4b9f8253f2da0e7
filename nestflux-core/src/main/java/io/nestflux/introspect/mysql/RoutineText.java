package io.nestflux.introspect.mysql;

import io.nestflux.catalog.DataAccess;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Routine;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.Optional;

/**
 * Reads what {@code SHOW CREATE FUNCTION} and {@code SHOW CREATE PROCEDURE} print: parameters and body as their author
 * wrote them, and between them a line for each characteristic that is not what goes without saying.
 */
final class RoutineText {

    private static final String INDENT = "    ";

    private final PrintedTokens tokens;
    private final Creator creator;
    private Options options = Options.NONE;
    private Optional<String> comment = Optional.empty();

    private RoutineText(PrintedTokens tokens, Creator creator) {
        this.tokens = tokens;
        this.creator = creator;
    }

    /** The routine, unless its text is of an unknown form. */
    static Optional<Routine> read(Kind kind, String name, ShowCreate.Printed printed, Creator creator) {
        // in this mode MariaDB's routines have another form
        return printed.sqlMode().contains("ORACLE")
                ? Optional.empty()
                : new RoutineText(new PrintedTokens(printed.sql(), creator.dialect(), printed.sqlMode()), creator)
                        .read(kind, name, printed.sqlMode());
    }

    private Optional<Routine> read(Kind kind, String name, String sqlMode) {
        if (!tokens.word("CREATE")) {
            return Optional.empty();
        }
        Optional<Definer> definer = Definer.take(tokens);
        boolean aggregate = tokens.word("AGGREGATE");
        if (definer.isEmpty() || !tokens.word(kind.name())) {
            return Optional.empty();
        }
        tokens.name();
        String parameters = tokens.parentheses();
        String result = tokens.line();
        if (parameters.isEmpty() || !readCharacteristics()) {
            return Optional.empty();
        }
        options = creator.withMode(creator.withDefiner(options, definer.get()), sqlMode)
                .with(MySqlOption.BODY, tokens.rest());
        String definition = "CREATE " + (aggregate ? "AGGREGATE " : "") + kind.name() + ' ' + MySqlNames.quoted(name)
                + parameters + result;
        return Optional.of(new Routine(kind, name, definition, comment, options));
    }

    private boolean readCharacteristics() {
        while (tokens.isBeforeLineWith(INDENT)) {
            tokens.endLine();
            String line = tokens.line().strip();
            switch (line) {
                case "DETERMINISTIC" -> options = options.with(MySqlOption.DETERMINISTIC);
                case "NO SQL", "READS SQL DATA", "MODIFIES SQL DATA" ->
                    options = options.with(MySqlOption.DATA_ACCESS, DataAccess.valueOf(line.replace(' ', '_')));
                case "SQL SECURITY INVOKER" -> options = options.with(MySqlOption.SECURITY_INVOKER);
                default -> {
                    if (line.startsWith("COMMENT '")) {
                        comment = Optional.of(MySqlLiterals.read(line.substring("COMMENT ".length())));
                    } else if (line.startsWith("LANGUAGE ")) {
                        options = options.with(MySqlOption.LANGUAGE, line.substring("LANGUAGE ".length()));
                    } else {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
