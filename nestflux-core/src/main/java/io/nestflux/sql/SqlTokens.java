package io.nestflux.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A statement from its head on, word by word, without blanks and comments, and with the names in it as the server sees
 * them: quotes taken off, and on PostgreSQL unquoted ones in lower case. A cursor: what is taken is behind it. It reads
 * no further than it is asked.
 */
public final class SqlTokens {

    /** What a statement does is said in its head; the rows of a long INSERT are not looked at. */
    private static final int LOOKED_AT = 20_000;

    /** Strings in strings. */
    private static final int DEEPEST = 4;

    private static final Token END = new Token(SqlLexer.Kind.END, "", 0);

    private final SqlLexer lexer;
    private final Dialect dialect;
    private final boolean withBodies;
    private final List<Token> tokens = new ArrayList<>();
    private boolean allRead;
    private int position;

    private SqlTokens(SqlLexer lexer, Dialect dialect, boolean withBodies) {
        this.lexer = lexer;
        this.dialect = dialect;
        this.withBodies = withBodies;
    }

    public static SqlTokens of(String sql, Dialect dialect) {
        return of(sql, dialect, QuoteMode.of(dialect));
    }

    public static SqlTokens of(String sql, Dialect dialect, QuoteMode mode) {
        return new SqlTokens(StatementSettings.behind(sql, dialect, mode), dialect, false);
    }

    /** Behind each string also what it holds, for it may be the body of a routine, or code that is executed. */
    public static SqlTokens withBodies(String sql, Dialect dialect) {
        return new SqlTokens(StatementSettings.behind(sql, dialect, QuoteMode.of(dialect)), dialect, true);
    }

    /** Whether the letters of a word, in lower case, stand anywhere in a text: a quick look before a thorough one. */
    public static boolean mayMention(String sql, String word) {
        for (int at = 0; at <= sql.length() - word.length(); at++) {
            if (sql.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private Token token(int index) {
        while (!allRead && tokens.size() <= index) {
            SqlLexer.Kind kind = lexer.next();
            if (kind == SqlLexer.Kind.END || tokens.size() >= LOOKED_AT) {
                allRead = true;
            } else if (kind.isSignificant()) {
                Token token = lexer.token();
                if (!token.isCommentMark()) {
                    add(token, 0);
                }
            }
        }
        return index < tokens.size() ? tokens.get(index) : END;
    }

    private void add(Token token, int depth) {
        tokens.add(token);
        if (!withBodies || token.kind() != SqlLexer.Kind.STRING || depth == DEEPEST) {
            return;
        }
        for (Token inner : Lexers.tokens(token.content(), dialect)) {
            if (inner.kind().isSignificant() && tokens.size() < LOOKED_AT) {
                add(inner, depth + 1);
            }
        }
    }

    public boolean isEnd() {
        return token(position) == END;
    }

    /** The next token, which stays where it is; one of the kind END at the end. */
    public Token peek() {
        return token(position);
    }

    /** Takes the next token. */
    public Token next() {
        Token next = token(position);
        position += next == END ? 0 : 1;
        return next;
    }

    /** The next word in upper case; empty if a name in quotes, a value or nothing comes next. */
    public String word() {
        return peek().word();
    }

    /** Whether these words come next. */
    public boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    public boolean atAny(Set<String> words) {
        return words.contains(word());
    }

    /** Takes these words if they come next. */
    public boolean take(String... words) {
        boolean here = at(words);
        position += here ? words.length : 0;
        return here;
    }

    public void skip() {
        position++;
    }

    /** Goes on to these words, wherever they come first, and behind them; false, and to the end, if they do not. */
    public boolean takeThrough(String... words) {
        for (; !isEnd(); position++) {
            if (take(words)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next comma outside of parentheses, and behind it; false at the end. */
    public boolean nextItem() {
        int depth = 0;
        for (; !isEnd(); position++) {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
            if (depth == 0 && take(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words that are left, outside of parentheses, is this. */
    public boolean has(String word) {
        int depth = 0;
        for (int i = position; token(i) != END; i++) {
            Token token = token(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.kind() == SqlLexer.Kind.WORD && token.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** How often these come one after the other in what is left. */
    public int count(String... words) {
        int from = position;
        int count = 0;
        while (takeThrough(words)) {
            count++;
        }
        position = from;
        return count;
    }

    /** Whether anything that is left is one of these. */
    public boolean mentions(Set<String> words) {
        for (int i = position; token(i) != END; i++) {
            if (words.contains(token(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Takes a name, qualified or not. */
    public ObjectName name() {
        String first = part();
        if (!take(".")) {
            return new ObjectName("", first);
        }
        return new ObjectName(first, part());
    }

    /** Takes names with commas between them. */
    public List<ObjectName> names() {
        List<ObjectName> names = new ArrayList<>(List.of(name()));
        while (take(",")) {
            names.add(name());
        }
        return names;
    }

    /** Takes one part of a name. */
    public String part() {
        Token token = next();
        if (token.kind() == SqlLexer.Kind.WORD) {
            return dialect == Dialect.POSTGRESQL ? token.text().toLowerCase(Locale.ROOT) : token.text();
        }
        return token.text().startsWith("'") ? token.text() : token.content();
    }

    /** What may be names in the rest, each once: the names of what a statement is about are among them. */
    public List<String> mayBeNames(int most) {
        Set<String> names = new LinkedHashSet<>();
        while (!isEnd() && names.size() < most) {
            if (peek().isName()) {
                names.add(part());
            } else {
                skip();
            }
        }
        return List.copyOf(names);
    }
}
