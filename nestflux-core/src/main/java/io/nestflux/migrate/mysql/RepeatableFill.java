package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a statement of MySQL or MariaDB gives the same whenever it runs on the same rows: it calls nothing but what
 * is made of its arguments or of all rows alike, asks for no first ones, and reads no variables but those that are set
 * again before it.
 */
final class RepeatableFill {

    private static final Set<String> FUNCTIONS = Set.of(
            "COUNT",
            "SUM",
            "MIN",
            "MAX",
            "AVG",
            "LENGTH",
            "CHAR_LENGTH",
            "SUBSTR",
            "MID",
            "MOD",
            "GREATEST",
            "LEAST",
            "CEILING",
            "SIGN",
            "SUBSTRING_INDEX",
            "LOCATE",
            "INSTR",
            "LTRIM",
            "RTRIM",
            "UCASE",
            "LCASE",
            "REVERSE",
            "FIELD",
            "YEAR",
            "MONTH",
            "DAY",
            "DATEDIFF",
            "DATE_ADD",
            "DATE_SUB",
            "DATE_FORMAT",
            "JSON_EXTRACT",
            "JSON_UNQUOTE");

    /** What else a parenthesis may follow. */
    private static final Set<String> WORDS = Set.of(
            "VALUES",
            "AS",
            "ON",
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
            "DISTINCT",
            "WHEN",
            "THEN",
            "ELSE",
            "BETWEEN",
            "HAVING",
            "BY",
            "SET",
            "KEY",
            "UNIQUE",
            "INDEX",
            "CHECK",
            "ADD",
            "LIKE",
            "VARCHAR",
            "DECIMAL",
            "NUMERIC",
            "INT",
            "INTEGER",
            "BIGINT",
            "SMALLINT",
            "TINYINT",
            "MEDIUMINT",
            "BIT",
            "BINARY",
            "VARBINARY",
            "ENUM",
            "FLOAT",
            "DOUBLE",
            "DATETIME",
            "TIME",
            "XOR",
            "IS");

    /** What stands before a name that is no function's. */
    private static final Set<String> BEFORE_A_NAME =
            Set.of("INTO", "TABLE", "EXISTS", "KEY", "INDEX", "UNIQUE", "INSERT", "WITH", "RECURSIVE");

    /** Words that are another value at another time, in another session, or by the order in which rows are found. */
    private static final Set<String> CHANGING = Set.of(
            "CURRENT_TIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "CURRENT_USER",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "UTC_DATE",
            "UTC_TIME",
            "UTC_TIMESTAMP",
            "TIMESTAMP",
            "NEXT",
            "PREVIOUS",
            "LIMIT",
            "FETCH",
            "OVER",
            "OUTFILE",
            "DUMPFILE",
            "SYSTEM_TIME",
            "INFORMATION_SCHEMA",
            "PERFORMANCE_SCHEMA",
            "MYSQL",
            "SYS");

    private RepeatableFill() {}

    static boolean isIn(String sql, Dialect dialect, Set<String> constants) {
        List<Token> tokens = UserVariables.tokens(sql, dialect);
        for (int i = 0; i < tokens.size(); i++) {
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            boolean isName = tokens.get(i).isName();
            if (isName && CHANGING.contains(tokens.get(i).content().toUpperCase(Locale.ROOT))
                    || isName && called && !isHarmless(tokens, i)) {
                return false;
            }
        }
        UserVariables variables = UserVariables.of(sql, dialect);
        return variables.assigned().isEmpty()
                && constants.containsAll(variables.mentioned())
                && UserVariables.system(sql, dialect).isEmpty();
    }

    private static boolean isHarmless(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        return ConstantExpression.FUNCTIONS.contains(word)
                || FUNCTIONS.contains(word)
                || WORDS.contains(word)
                || at > 0 && BEFORE_A_NAME.contains(tokens.get(at - 1).word())
                // CREATE INDEX i ON t (…)
                || at > 0 && tokens.get(0).is("CREATE") && tokens.get(at - 1).is("ON") && !asks(tokens);
    }

    private static boolean asks(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is("SELECT"));
    }
}
