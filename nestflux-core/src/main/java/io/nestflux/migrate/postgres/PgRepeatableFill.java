package io.nestflux.migrate.postgres;

import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a statement of PostgreSQL gives the same whenever it runs on the same rows: it calls nothing but what is made
 * of its arguments or of all rows alike, and asks for no first ones.
 */
final class PgRepeatableFill {

    private static final Set<String> FUNCTIONS = Set.of(
            "ABS",
            "ROUND",
            "FLOOR",
            "CEIL",
            "CEILING",
            "TRUNC",
            "MOD",
            "POWER",
            "SIGN",
            "SQRT",
            "GREATEST",
            "LEAST",
            "COALESCE",
            "NULLIF",
            "CAST",
            "LOWER",
            "UPPER",
            "INITCAP",
            "LENGTH",
            "CHAR_LENGTH",
            "SUBSTR",
            "SUBSTRING",
            "LEFT",
            "RIGHT",
            "LPAD",
            "RPAD",
            "TRIM",
            "BTRIM",
            "LTRIM",
            "RTRIM",
            "REPLACE",
            "REPEAT",
            "REVERSE",
            "CONCAT",
            "CONCAT_WS",
            "POSITION",
            "STRPOS",
            "SPLIT_PART",
            "MD5",
            "EXTRACT",
            "DATE_PART",
            "MAKE_DATE",
            "GENERATE_SERIES",
            "COUNT",
            "SUM",
            "MIN",
            "MAX",
            "AVG",
            "BOOL_AND",
            "BOOL_OR",
            "ROW",
            "ARRAY");

    /** What else a parenthesis may follow. */
    private static final Set<String> WORDS = Set.of(
            "VALUES",
            "AS",
            "USING",
            "FROM",
            "JOIN",
            "SELECT",
            "WHERE",
            "EXISTS",
            "ANY",
            "ALL",
            "SOME",
            "UNION",
            "IN",
            "EXCEPT",
            "INTERSECT",
            "AND",
            "OR",
            "NOT",
            "WHEN",
            "THEN",
            "ELSE",
            "BETWEEN",
            "HAVING",
            "BY",
            "SET",
            "KEY",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "FILTER",
            "WITH",
            "VARCHAR",
            "CHAR",
            "CHARACTER",
            "VARYING",
            "NUMERIC",
            "DECIMAL",
            "BIT",
            "FLOAT",
            "MATERIALIZED",
            "INCLUDE",
            "LATERAL");

    /** What stands before a name that is no function's. */
    private static final Set<String> BEFORE_A_NAME = Set.of("INTO", "TABLE", "TEMP", "TEMPORARY", "WITH", "RECURSIVE");

    /** Words that are another value at another time, in another session, or by the order in which rows are found. */
    private static final Set<String> CHANGING = Set.of(
            "CURRENT_TIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "CURRENT_USER",
            "SESSION_USER",
            "CURRENT_ROLE",
            "USER",
            "CURRENT_SCHEMA",
            "CURRENT_CATALOG",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "OVER",
            "TABLESAMPLE",
            "CTID",
            "XMIN",
            "XMAX",
            "CMIN",
            "CMAX",
            "TABLEOID",
            "OID",
            "INFORMATION_SCHEMA",
            "CURRENT",
            "EXECUTE");

    /** Literals of times that are another one each day. */
    private static final Set<String> MOMENTS = Set.of("now", "today", "tomorrow", "yesterday", "allballs");

    private PgRepeatableFill() {}

    static boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            String content = token.content().toLowerCase(Locale.ROOT);
            boolean changes = token.isName() && (CHANGING.contains(token.word()) || content.startsWith("pg_"));
            boolean moment = token.kind() == SqlLexer.Kind.STRING && MOMENTS.contains(content.strip());
            if (changes || moment || called && token.isName() && !isHarmless(tokens, i)) {
                return false;
            }
            if (token.is("DISTINCT")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("ON")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        boolean indexes = tokens.get(0).is("CREATE")
                && tokens.stream().noneMatch(token -> token.is("SELECT"))
                && (word.equals("ON")
                        || tokens.get(at - 1).is("ON")
                        || tokens.get(at - 1).is("USING"));
        return FUNCTIONS.contains(word)
                || WORDS.contains(word)
                || indexes
                || at > 0 && BEFORE_A_NAME.contains(tokens.get(at - 1).word());
    }
}
