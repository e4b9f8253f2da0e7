package io.nestflux.sql;

import io.nestflux.sql.mysql.MySqlLexer;
import io.nestflux.sql.postgres.PostgresLexer;
import java.io.StringReader;
import java.util.Locale;

/**
 * Cuts a script into tokens, as far as needed to know where a statement ends: what is quoted, what is a comment, what
 * is a word. Each dialect says what quotes and comments look like.
 */
public abstract class SqlLexer {

    /** The kinds of tokens. */
    public enum Kind {
        END,
        BLANK,
        LINE_COMMENT,
        BLOCK_COMMENT,
        /** A line for the client rather than the server, obeyed already. */
        COMMAND,
        WORD,
        NUMBER,
        /** A quoted identifier. */
        QUOTED,
        STRING,
        SYMBOL,
        /** A terminator other than the semicolon. */
        TERMINATOR;

        public boolean isSignificant() {
            return ordinal() >= WORD.ordinal();
        }
    }

    protected final CharStream in;
    private Kind kind = Kind.BLANK;
    private int start;
    private int line;

    public SqlLexer(CharStream in) {
        this.in = in;
    }

    public static SqlLexer of(CharStream in, Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? new PostgresLexer(in) : new MySqlLexer(in, dialect);
    }

    public static SqlLexer of(String sql, Dialect dialect) {
        return of(new CharStream(new StringReader(sql), "", Math.min(sql.length() + 1, 8192)), dialect);
    }

    /**
     * Takes the next token.
     *
     * @param fresh whether a statement begins with it
     */
    public final Kind next(boolean fresh) {
        start = in.taken();
        line = in.line();
        int c = in.peek();
        if (c < 0) {
            kind = Kind.END;
        } else if (isBlank(c)) {
            while (isBlank(in.peek())) {
                in.take();
            }
            kind = Kind.BLANK;
        } else {
            kind = lex(c, fresh);
        }
        return kind;
    }

    /** Takes a token that begins with a character other than a blank. */
    protected abstract Kind lex(int c, boolean fresh);

    /** Says which statement the script had so far, because some change what quotes mean from then on. */
    public void heard(String statement) {
        // most dialects have none of those
    }

    /** What is open at the end of the script, in words; empty if nothing is. */
    public String unfinished() {
        return "";
    }

    /** Whether a terminator here belongs to the text of the statement. */
    public boolean hidesTerminators() {
        return false;
    }

    public final Kind kind() {
        return kind;
    }

    public final int start() {
        return start;
    }

    /** The line on which the token begins. */
    public final int line() {
        return line;
    }

    public final String text() {
        return in.taken(start, in.taken());
    }

    /** The token's text if it is a word, in upper case; empty otherwise. */
    public final String word() {
        return kind == Kind.WORD ? text().toUpperCase(Locale.ROOT) : "";
    }

    public final boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && in.takenAt(start) == symbol;
    }

    protected final Kind symbol() {
        in.take();
        return Kind.SYMBOL;
    }

    protected final Kind lineComment() {
        while (in.peek() >= 0 && in.peek() != '\n') {
            in.take();
        }
        return Kind.LINE_COMMENT;
    }

    /** Takes what a quote encloses, where the quote doubled stands for itself, and a backslash may escape. */
    protected final void quoted(int quote, boolean backslashes, String what) {
        in.take();
        for (int c = in.take(); c >= 0; c = in.take()) {
            if (c == '\\' && backslashes) {
                in.take();
            } else if (c == quote) {
                if (in.peek() != quote) {
                    return;
                }
                in.take();
            }
        }
        throw unterminated(what);
    }

    /** Takes all up to and including the closing text. */
    protected final void through(String closing, String what) {
        while (!in.at(closing)) {
            if (in.take() < 0) {
                throw unterminated(what);
            }
        }
        in.take(closing.length());
    }

    protected final RuntimeException unterminated(String what) {
        return in.refusal(
                line, what + " that begins here is never closed", "close it; all after it is taken as its text");
    }

    public static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Letters, digits, {@code _ $} and all beyond ASCII: what both servers take as part of an identifier. */
    public static boolean isWordPart(int c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }

    public static boolean isWordStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
