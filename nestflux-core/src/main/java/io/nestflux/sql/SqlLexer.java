package io.nestflux.sql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Locale;

/**
 * Cuts SQL into tokens: what is quoted, what is a comment, what is a word. Each dialect says what quotes and comments
 * look like. Joined, the tokens give the text again; time is linear in its length, and the stack stays flat.
 *
 * <p>A text is read to its end whatever it holds: what is never closed reaches to the end, for it is the server's to
 * refuse it. A script is read strictly: it throws where a statement would end elsewhere than its author sees it end.
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
        /** One character, or a mark of MySQL's executable comments. */
        SYMBOL,
        /** A terminator other than the semicolon. */
        TERMINATOR;

        /** Whether the server makes anything of it. */
        public boolean isSignificant() {
            return ordinal() >= WORD.ordinal();
        }
    }

    private final CharStream in;
    private final boolean script;
    private QuoteMode mode;
    private Kind kind = Kind.BLANK;
    private int start;
    private int line;

    /**
     * @param script whether to read strictly
     * @param mode what quotes mean at first
     */
    protected SqlLexer(CharStream in, boolean script, QuoteMode mode) {
        this.in = in;
        this.script = script;
        this.mode = mode;
    }

    /** Takes the next token. */
    public final Kind next() {
        return next(false);
    }

    /**
     * Takes the next token.
     *
     * @param fresh whether a statement of a script may begin with it: there, lines for a client are obeyed
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
            kind = lex(c, fresh && script);
        }
        return kind;
    }

    /** Takes a token that begins with a character other than a blank. */
    protected abstract Kind lex(int c, boolean fresh);

    /** What quotes mean now. */
    public final QuoteMode mode() {
        return mode;
    }

    /** From here on, quotes mean this. */
    public final void become(QuoteMode heard) {
        mode = heard;
    }

    /** What is open at the end of the script, in words; empty if nothing is. */
    public String unfinished() {
        return "";
    }

    /** Whether the script has set another terminator than the semicolon. */
    public boolean hasOwnDelimiter() {
        return false;
    }

    /** Whether a terminator here belongs to the text of the statement. */
    public boolean hidesTerminators() {
        return false;
    }

    public final Kind kind() {
        return kind;
    }

    /** Where the token begins, from {@link #forget()} on. */
    public final int start() {
        return start;
    }

    /** Where the token ends, from {@link #forget()} on. */
    public final int end() {
        return in.taken();
    }

    /** The line on which the token begins, from 1. */
    public final int line() {
        return line;
    }

    public final String text() {
        return in.taken(start, in.taken());
    }

    /** The token, to be kept. */
    public final Token token() {
        return new Token(kind, text(), start);
    }

    /** The token's text if it is a word, in upper case; empty otherwise. */
    public final String word() {
        return kind == Kind.WORD ? text().toUpperCase(Locale.ROOT) : "";
    }

    public final boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && in.takenAt(start) == symbol;
    }

    /** What was read since {@link #forget()}, up to a place in it. */
    public final String upTo(int end) {
        return in.taken(0, end);
    }

    /** Lets go of what was read. */
    public final void forget() {
        in.forget();
    }

    /** An error about a line of the script. */
    public final NestFluxException refusal(int atLine, String problem, String... hints) {
        return in.refusal(atLine, problem, hints);
    }

    /** The same with a code of its own. */
    public final NestFluxException refusal(ErrorCode code, int atLine, String problem, String... hints) {
        return in.refusal(code, atLine, problem, hints);
    }

    /** Whether the text is read strictly. */
    protected final boolean isScript() {
        return script;
    }

    /** The character after {@code ahead} others, or -1 beyond the end. */
    protected final int peek(int ahead) {
        return in.peek(ahead);
    }

    protected final boolean at(String expected) {
        return in.at(expected);
    }

    protected final int take() {
        return in.take();
    }

    protected final void take(int count) {
        for (int i = 0; i < count; i++) {
            in.take();
        }
    }

    /** The line of the next character. */
    protected final int lineHere() {
        return in.line();
    }

    protected final Kind symbol() {
        in.take();
        return Kind.SYMBOL;
    }

    protected final Kind digits() {
        while (isDigit(in.peek())) {
            in.take();
        }
        return Kind.NUMBER;
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
        unterminated(what);
    }

    /** Takes all up to and including the closing text. */
    protected final void through(String closing, String what) {
        while (!in.at(closing)) {
            if (in.take() < 0) {
                unterminated(what);
                return;
            }
        }
        take(closing.length());
    }

    protected final void unterminated(String what) {
        if (script) {
            throw refusal(
                    line, what + " that begins here is never closed", "close it; all after it is taken as its text");
        }
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
