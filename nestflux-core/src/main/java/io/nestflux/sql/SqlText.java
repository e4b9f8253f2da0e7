package io.nestflux.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text of SQL as its tokens, blanks and comments among them, and with the brackets in it paired. A place is the
 * number of a token; the last place is behind all of them.
 */
public final class SqlText {

    private static final String NOTHING = "";

    private final String sql;
    private final List<Token> tokens;
    private final int end;

    private SqlText(String sql, List<Token> tokens, int end) {
        this.sql = sql;
        this.tokens = tokens;
        this.end = end;
    }

    /** The text, where quotes mean what they mean by default. */
    public static SqlText of(String sql, Dialect dialect) {
        return of(sql, dialect, QuoteMode.of(dialect));
    }

    public static SqlText of(String sql, Dialect dialect, QuoteMode mode) {
        SqlLexer lexer = Lexers.of(sql, dialect, mode);
        List<Token> tokens = new ArrayList<>();
        while (lexer.next() != SqlLexer.Kind.END) {
            tokens.add(lexer.token());
        }
        return new SqlText(sql, tokens, sql.length());
    }

    /** An expression without the parentheses around the whole of it, and without blanks. */
    public static String withoutParentheses(String expression, Dialect dialect) {
        String stripped = expression.strip();
        if (!stripped.startsWith("(") || !stripped.endsWith(")")) {
            return stripped;
        }
        SqlText text = of(stripped, dialect);
        int from = 0;
        int to = text.size();
        while (from < to - 1 && text.get(from).is("(") && text.closing(from) == to - 1) {
            from++;
            to--;
            from += text.isBlank(from) && from < to ? 1 : 0;
            to -= from < to && text.isBlank(to - 1) ? 1 : 0;
        }
        return text.between(from, to);
    }

    private boolean isBlank(int place) {
        return get(place).kind() == SqlLexer.Kind.BLANK;
    }

    /** All tokens; joined, they are the text. */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    /** The last place. */
    public int size() {
        return tokens.size();
    }

    /** The token at a place; one of the kind END behind the last. */
    public Token get(int place) {
        return place < tokens.size() ? tokens.get(place) : new Token(SqlLexer.Kind.END, NOTHING, end);
    }

    /** The text from one place up to another. */
    public String between(int from, int to) {
        return sql.substring(start(from), start(to));
    }

    /** The text from a place on. */
    public String from(int place) {
        return sql.substring(start(place), end);
    }

    private int start(int place) {
        return place < tokens.size() ? tokens.get(place).start() : end;
    }

    /** The next place, from this one on, of a token that the server makes something of. */
    public int significant(int place) {
        int at = place;
        while (at < tokens.size() && !tokens.get(at).kind().isSignificant()) {
            at++;
        }
        return at;
    }

    /** Whether these words and symbols come next, whatever blanks and comments are between them. */
    public boolean isAt(int place, String... expected) {
        return behind(place, expected) >= 0;
    }

    /** The place behind these words and symbols, if they come next; negative if they do not. */
    public int behind(int place, String... expected) {
        int at = place;
        for (String each : expected) {
            at = significant(at);
            if (!get(at).is(each)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** The place behind a token and, if it opens a bracket, behind the one that closes it. */
    public int next(int place) {
        return Math.min(closing(place) + 1, tokens.size());
    }

    /** The place of the bracket that closes the one at a place, or the last one; a token that opens none is its own. */
    private int closing(int place) {
        int depth = 0;
        for (int at = place; at < tokens.size(); at++) {
            depth += depth(tokens.get(at));
            if (depth <= 0) {
                return at;
            }
        }
        return tokens.size();
    }

    private static int depth(Token token) {
        if (token.kind() != SqlLexer.Kind.SYMBOL) {
            return 0;
        }
        return switch (token.text()) {
            case "(", "[" -> 1;
            case ")", "]" -> -1;
            default -> 0;
        };
    }

    /** The first place, from one on and outside of brackets, where such a token stands; the last place if none does. */
    public int find(int from, Predicate<Token> wanted) {
        int at = from;
        while (at < tokens.size() && !wanted.test(tokens.get(at))) {
            at = next(at);
        }
        return at;
    }

    /** What stands between the commas outside of brackets, stripped. */
    public static List<String> list(String sql, Dialect dialect) {
        return of(sql, dialect).split(token -> token.is(","));
    }

    /** What stands between such tokens outside of brackets, stripped. */
    public List<String> split(Predicate<Token> separator) {
        return parts(separator).stream().map(part -> part.from(0)).toList();
    }

    /** The text from one place up to another, without the blanks around it, as a text of its own. */
    public SqlText part(int from, int to) {
        int begin = from;
        int behind = to;
        while (begin < behind && isBlank(begin)) {
            begin++;
        }
        while (begin < behind && isBlank(behind - 1)) {
            behind--;
        }
        return new SqlText(sql, tokens.subList(begin, behind), start(behind));
    }

    /** What stands between such tokens outside of brackets. */
    public List<SqlText> parts(Predicate<Token> separator) {
        List<SqlText> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = find(0, separator); at < size(); at = find(begin, separator)) {
            pieces.add(part(begin, at));
            begin = at + 1;
        }
        pieces.add(part(begin, size()));
        return pieces;
    }
}
