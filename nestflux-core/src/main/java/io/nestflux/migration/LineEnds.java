package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.postgres.PgLiterals;
import java.util.List;

/**
 * Line ends of a statement as they are to stand in a file. Git and editors turn the line ends of whole files into
 * others. Where one is part of a text, it is written as an escape, which they leave alone; where it only parts words,
 * it is a line feed. Inside of names and of programs, which have no escapes, it stays as it is.
 */
final class LineEnds {

    private LineEnds() {}

    static String portable(String sql, Dialect dialect, QuoteMode mode) {
        if (sql.indexOf('\r') < 0 && sql.indexOf('\n') < 0) {
            return sql;
        }
        return switch (dialect) {
            case POSTGRESQL ->
                mode.backslashes()
                        ? sql
                        : portable(SqlText.of(sql, dialect, mode).tokens());
            // the server keeps the text of programs, blanks and all; texts elsewhere were written with escapes
            case MYSQL, MARIADB -> sql;
        };
    }

    private static String portable(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.kind().isSignificant()) {
                text.append(token.text().replace("\r\n", "\n"));
            } else if (token.kind() == SqlLexer.Kind.STRING && !isPrefixed(tokens, i) && !isContinued(tokens, i)) {
                text.append(PgLiterals.onOneLine(token.text()));
            } else {
                text.append(token.text());
            }
        }
        return text.toString();
    }

    /** {@code U&'…'} and {@code B'…'} have escapes of their own, or none. */
    private static boolean isPrefixed(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1).kind() == SqlLexer.Kind.WORD
                        || tokens.get(at - 1).is("&"));
    }

    /** {@code 'a'} and on the next line {@code 'b'} are one literal, which the first begins and the second goes on. */
    private static boolean isContinued(List<Token> tokens, int at) {
        return isString(tokens, at, -1) || isString(tokens, at, 1);
    }

    private static boolean isString(List<Token> tokens, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < tokens.size() && !tokens.get(at).kind().isSignificant()) {
            at += step;
        }
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == SqlLexer.Kind.STRING;
    }
}
