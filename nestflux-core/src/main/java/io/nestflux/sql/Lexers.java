package io.nestflux.sql;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** The one place where a dialect gets its lexer. */
public final class Lexers {

    private Lexers() {}

    /** The tokens of a text, where quotes mean what they mean by default. */
    public static SqlLexer of(String sql, Dialect dialect) {
        return of(sql, dialect, QuoteMode.of(dialect));
    }

    /** The tokens of a text. */
    public static SqlLexer of(String sql, Dialect dialect, QuoteMode mode) {
        return of(CharStream.of(sql), false, dialect, mode);
    }

    /**
     * The tokens of a script, which may be large: {@link SqlLexer#forget()} frees what was read.
     *
     * @param source how messages name it, usually the name of the file; may be empty
     */
    public static SqlLexer script(Reader in, String source, Dialect dialect) {
        return of(CharStream.of(in, source), true, dialect, QuoteMode.of(dialect));
    }

    private static SqlLexer of(CharStream in, boolean script, Dialect dialect, QuoteMode mode) {
        return switch (dialect) {
            case POSTGRESQL -> new PostgresLexer(in, script, mode);
            case MYSQL, MARIADB -> new MySqlLexer(in, script, dialect, mode);
        };
    }

    /** All tokens of a text, where quotes mean what they mean by default; joined, they are the text. */
    public static List<Token> tokens(String sql, Dialect dialect) {
        return tokens(sql, dialect, QuoteMode.of(dialect));
    }

    /** All tokens of a text. */
    public static List<Token> tokens(String sql, Dialect dialect, QuoteMode mode) {
        SqlLexer lexer = of(sql, dialect, mode);
        List<Token> tokens = new ArrayList<>();
        while (lexer.next() != SqlLexer.Kind.END) {
            tokens.add(lexer.token());
        }
        return tokens;
    }
}
