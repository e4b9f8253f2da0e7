package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether a SET of MySQL or MariaDB gives the same values whenever it runs in a session that is set alike: literals,
 * variables, operators, and functions that look at nothing but their arguments.
 */
final class ConstantExpression {

    static final Set<String> FUNCTIONS = Set.of(
            "CONCAT",
            "CONCAT_WS",
            "UPPER",
            "LOWER",
            "TRIM",
            "REPLACE",
            "SUBSTRING",
            "LEFT",
            "RIGHT",
            "LPAD",
            "RPAD",
            "REPEAT",
            "HEX",
            "UNHEX",
            "MD5",
            "SHA1",
            "SHA2",
            "CAST",
            "CONVERT",
            "IF",
            "IFNULL",
            "NULLIF",
            "COALESCE",
            "ABS",
            "ROUND",
            "FLOOR",
            "CEIL",
            "DATE",
            "CHAR",
            "QUOTE",
            "IN",
            "AND",
            "OR",
            "NOT");

    /** Words that are another value at another time, or in another session. */
    private static final Set<String> CHANGING = Set.of(
            "SELECT",
            "TABLE",
            "VALUES",
            "CURRENT_TIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "UTC_DATE",
            "UTC_TIME",
            "UTC_TIMESTAMP",
            "NEXT",
            "PREVIOUS");

    private static final Set<String> CHANGING_VARIABLES = Set.of(
            "IDENTITY",
            "LAST_INSERT_ID",
            "INSERT_ID",
            "TIMESTAMP",
            "RAND_SEED1",
            "RAND_SEED2",
            "WARNING_COUNT",
            "ERROR_COUNT",
            "PSEUDO_THREAD_ID",
            "LAST_GTID",
            "GTID_EXECUTED");

    private ConstantExpression() {}

    static boolean isIn(String sql, Dialect dialect) {
        List<Token> tokens = UserVariables.tokens(sql, dialect);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean called =
                    token.isName() && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (CHANGING.contains(token.word()) || called && !FUNCTIONS.contains(token.word())) {
                return false;
            }
        }
        return UserVariables.system(sql, dialect).stream().noneMatch(CHANGING_VARIABLES::contains);
    }
}
