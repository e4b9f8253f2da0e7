package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Rule;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Optional;

/** Rules of all tables and views, without those that views themselves are made of. */
final class Rules {

    private Rules() {}

    static void read(TableParts parts) throws SQLException {
        parts.read(Question.RULES, ObjectNumbers.REWRITE, Rules::rule);
    }

    private static Rule rule(Row row) throws SQLException {
        String definition = row.text("definition").strip();
        return new Rule(
                row.text("name"),
                definition.endsWith(";") ? definition.substring(0, definition.length() - 1) : definition,
                row.optional("comment"),
                enabled(row.text("enabled")));
    }

    static Options enabled(String code) {
        return Options.NONE.with(
                PgOption.ENABLED,
                switch (code) {
                    case "D" -> Optional.of(Firing.DISABLED);
                    case "R" -> Optional.of(Firing.REPLICA);
                    case "A" -> Optional.of(Firing.ALWAYS);
                    default -> Optional.<Firing>empty();
                });
    }
}
