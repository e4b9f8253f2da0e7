package io.nestflux.plan.online.postgres;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.Set;

/**
 * Which defaults may give each row another value, so that the server writes the table anew to add them: all that call a
 * function that is not known to give one value for a whole statement.
 */
final class PgVolatile {

    private static final Set<String> STEADY = Set.of(
            "ABS",
            "ARRAY",
            "BIT",
            "BPCHAR",
            "CAST",
            "CHAR",
            "CHARACTER",
            "COALESCE",
            "CONCAT",
            "CURRENT_SETTING",
            "CURRENT_TIME",
            "CURRENT_TIMESTAMP",
            "DATE_TRUNC",
            "INTERVAL",
            "JSONB_BUILD_ARRAY",
            "JSONB_BUILD_OBJECT",
            "JSON_BUILD_ARRAY",
            "JSON_BUILD_OBJECT",
            "LENGTH",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "LOWER",
            "MAKE_DATE",
            "MAKE_INTERVAL",
            "MAKE_TIMESTAMP",
            "MD5",
            "NOW",
            "NULLIF",
            "NUMERIC",
            "REPEAT",
            "ROUND",
            "ROW",
            "STATEMENT_TIMESTAMP",
            "TIME",
            "TIMESTAMP",
            "TIMEZONE",
            "TO_CHAR",
            "TO_DATE",
            "TO_TIMESTAMP",
            "TRANSACTION_TIMESTAMP",
            "TXID_CURRENT",
            "UPPER",
            "VARCHAR",
            "VARYING");

    private PgVolatile() {}

    /** Whether an expression, as the server prints it, may be of that kind. */
    static boolean mayBe(String expression) {
        var tokens = SqlText.of(expression, Dialect.POSTGRESQL).tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean isCall = tokens.get(i).is("(") && tokens.get(i - 1).isName();
            boolean isQualified = i > 1 && tokens.get(i - 2).is(".");
            if (isCall && (isQualified || !STEADY.contains(tokens.get(i - 1).word()))) {
                return true;
            }
        }
        return false;
    }
}
