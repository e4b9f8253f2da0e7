package io.nestflux.sql;

import java.util.Locale;

/** How a script of PostgreSQL changes what a backslash means (manual, 19.13.1): {@code standard_conforming_strings}. */
final class ConformingStrings {

    private static final String NAME = "standard_conforming_strings";

    private ConformingStrings() {}

    /** What quotes mean after a statement, when before it they meant what is given. */
    static QuoteMode after(String statement, QuoteMode before) {
        SqlTokens set = SqlTokens.of(statement, Dialect.POSTGRESQL, before);
        if (set.take("RESET")) {
            return set.at("ALL") || set.part().equals(NAME) ? QuoteMode.of(Dialect.POSTGRESQL) : before;
        }
        if (!set.take("SET")) {
            return before;
        }
        if (!set.take("SESSION")) {
            set.take("LOCAL");
        }
        return set.part().equals(NAME) && (set.take("=") || set.take("TO"))
                ? before.withBackslashes(isFalse(set.next().content().toLowerCase(Locale.ROOT)))
                : before;
    }

    /** As the server reads what is false: any beginning of a word that is no other's. */
    private static boolean isFalse(String value) {
        return !value.isEmpty()
                && ("false".startsWith(value)
                        || "no".startsWith(value)
                        || "off".startsWith(value) && value.length() > 1
                        || value.equals("0"));
    }
}
