package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what a statement of PostgreSQL gives to a setting, as far as its text tells. */
final class SettingValues {

    /** What may set something when it runs; a function that is only created does not. */
    private static final Set<String> MAY_SET = Set.of("SET", "SELECT", "WITH", "DO", "CALL");

    private SettingValues() {}

    /**
     * Whether one of the names is given such a value.
     *
     * @param names in lower case
     * @param isMeant is asked about each word and text of a value
     */
    static boolean any(String sql, Set<String> names, Predicate<String> isMeant) {
        if (names.stream().noneMatch(name -> SqlTokens.mayMention(sql, name))) {
            return false;
        }
        SqlTokens tokens = SqlTokens.withBodies(sql, Dialect.POSTGRESQL);
        if (!tokens.atAny(MAY_SET)) {
            return false;
        }
        while (!tokens.isEnd()) {
            if (!begins(tokens, names)) {
                tokens.skip();
            } else if (has(tokens, isMeant)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words before the value. */
    private static boolean begins(SqlTokens tokens, Set<String> names) {
        if (tokens.take("SET")) {
            if (!tokens.take("SESSION")) {
                tokens.take("LOCAL");
            }
            return isName(tokens.peek(), names);
        }
        return tokens.take("SET_CONFIG", "(") && isName(tokens.peek(), names);
    }

    private static boolean isName(Token token, Set<String> names) {
        return names.stream().anyMatch(token.content()::equalsIgnoreCase);
    }

    /** Up to the end of the statement or the call. */
    private static boolean has(SqlTokens value, Predicate<String> isMeant) {
        boolean isNames = value.next().content().equalsIgnoreCase("names");
        if (isNames && value.at("=")) {
            return false; // a column that an UPDATE sets
        }
        while (!value.isEnd() && !value.at(";") && !value.at(")")) {
            if (isMeant.test(value.next().content())) {
                return true;
            }
        }
        return false;
    }
}
