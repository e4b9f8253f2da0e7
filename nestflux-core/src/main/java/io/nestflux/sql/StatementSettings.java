package io.nestflux.sql;

/**
 * MariaDB's {@code SET STATEMENT max_statement_time = 60 FOR ALTER TABLE …}: settings for one statement, which is the
 * one behind {@code FOR}. What it does is what that one does, and the session keeps nothing of it (MariaDB
 * documentation, SET STATEMENT).
 */
final class StatementSettings {

    private StatementSettings() {}

    /** A lexer that stands before the statement itself. */
    static SqlLexer behind(String sql, Dialect dialect, QuoteMode mode) {
        SqlLexer lexer = Lexers.of(sql, dialect, mode);
        if (dialect == Dialect.MARIADB && isNext("SET", lexer) && isNext("STATEMENT", lexer) && isFoundFor(lexer)) {
            return lexer;
        }
        return Lexers.of(sql, dialect, mode);
    }

    private static boolean isNext(String word, SqlLexer lexer) {
        SqlLexer.Kind kind = lexer.next();
        while (kind != SqlLexer.Kind.END && !kind.isSignificant()) {
            kind = lexer.next();
        }
        return kind == SqlLexer.Kind.WORD && lexer.word().equals(word);
    }

    private static boolean isFoundFor(SqlLexer lexer) {
        for (SqlLexer.Kind kind = lexer.next(); kind != SqlLexer.Kind.END; kind = lexer.next()) {
            if (kind == SqlLexer.Kind.WORD && lexer.word().equals("FOR")) {
                return true;
            }
        }
        return false;
    }
}
