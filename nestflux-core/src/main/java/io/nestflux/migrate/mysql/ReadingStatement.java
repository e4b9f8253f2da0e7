package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells statements that only read, and so may run again: what is executed where there is nothing to do ({@code SELECT
 * 'exists'}), and what looks at rows and refuses to go on, which MariaDB does in a block. They call nothing that may
 * write.
 */
final class ReadingStatement {

    private static final Set<String> MAY_DO_MORE = Set.of("INTO", "FOR", "LOCK", "NEXT");

    /** Words before a parenthesis behind which nothing but values and tables are. */
    private static final Set<String> HARMLESS = Set.of(
            "ABS",
            "AND",
            "BINARY",
            "CAST",
            "CHAR",
            "CONCAT",
            "CONVERT",
            "COUNT",
            "DATETIME",
            "DECIMAL",
            "EXISTS",
            "EXTRACTVALUE",
            "FROM",
            "FROM_UNIXTIME",
            "IN",
            "MIN",
            "NCHAR",
            "NOT",
            "OR",
            "TIME",
            "UUID_TO_BIN",
            "WHERE");

    /** What a block's statements may begin with. */
    private static final Set<String> STEPS = Set.of("IF", "SIGNAL", "END");

    private static final Set<String> OTHER_STEPS =
            Set.of("ELSE", "ELSEIF", "LOOP", "REPEAT", "WHILE", "CASE", "DECLARE", "BEGIN");

    private final List<Token> tokens;

    private ReadingStatement(List<Token> tokens) {
        this.tokens = tokens;
    }

    static boolean is(String sql, Dialect dialect) {
        SqlTokens head = SqlTokens.of(sql, dialect);
        boolean isBlock = head.at("BEGIN", "NOT", "ATOMIC");
        if (!isBlock && !head.at("SELECT") && !head.at("DO")) {
            return false;
        }
        List<Token> tokens = UserVariables.tokens(sql, dialect);
        int start = 0;
        while (!tokens.get(start).is(head.word())) {
            start++; // SET STATEMENT … FOR
        }
        ReadingStatement statement = new ReadingStatement(tokens.subList(isBlock ? start + 3 : start, tokens.size()));
        return isBlock ? statement.isGuard() : statement.readsOnly();
    }

    private boolean readsOnly() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean calls =
                    token.isName() && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (token.is(":") || MAY_DO_MORE.contains(token.word()) || calls && !HARMLESS.contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    private boolean isGuard() {
        boolean begins = true;
        for (Token token : tokens) {
            if (begins && !STEPS.contains(token.word()) || OTHER_STEPS.contains(token.word())) {
                return false;
            }
            begins = token.is(";") || token.is("THEN");
        }
        return readsOnly();
    }
}
