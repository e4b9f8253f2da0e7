package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.Set;

/**
 * The setting that is no file's to change while PostgreSQL's driver listens: it closes its connection as soon as the
 * server tells it that dates are printed otherwise than as ISO 8601 has them, and with the connection goes the lock.
 */
final class DateStyle {

    private static final String NAME = "datestyle";

    /** What may set something when it runs; a function that is only created does not. */
    private static final Set<String> MAY_SET = Set.of("SET", "SELECT", "WITH", "DO", "CALL");

    /** The other styles; what else may be said is the order of day and month (manual, section 8.5.2). */
    private static final Set<String> OTHERS = Set.of("SQL", "GERMAN", "POSTGRES", "POSTGRESQL");

    private DateStyle() {}

    /** Whether dates are printed in another style after a statement of PostgreSQL, as far as its text tells. */
    static boolean isLeftBy(String sql) {
        if (!SqlTokens.mayMention(sql, NAME)) {
            return false;
        }
        SqlTokens tokens = SqlTokens.withBodies(sql, Dialect.POSTGRESQL);
        if (!tokens.atAny(MAY_SET)) {
            return false;
        }
        boolean left = false;
        while (!tokens.isEnd() && !left) {
            if (begins(tokens)) {
                left = isOther(tokens);
            } else {
                tokens.skip();
            }
        }
        return left;
    }

    /** Takes the words before the value. */
    private static boolean begins(SqlTokens tokens) {
        if (tokens.take("SET")) {
            if (!tokens.take("SESSION")) {
                tokens.take("LOCAL");
            }
            return isName(tokens.peek());
        }
        return tokens.take("SET_CONFIG", "(") && isName(tokens.peek());
    }

    private static boolean isName(Token token) {
        return token.content().equalsIgnoreCase(NAME);
    }

    /** Up to the end of the statement or the call. */
    private static boolean isOther(SqlTokens value) {
        while (!value.isEnd() && !value.at(";") && !value.at(")")) {
            String text = value.next().content();
            for (SqlTokens words = SqlTokens.of(text, Dialect.POSTGRESQL); !words.isEnd(); words.skip()) {
                if (words.atAny(OTHERS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
