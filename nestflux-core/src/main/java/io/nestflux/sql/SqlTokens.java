package io.nestflux.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The head of a statement, word by word, with the names in it as the server sees them: quotes taken off, and on
 * PostgreSQL unquoted ones in lower case. A cursor: what is taken is behind it.
 */
public final class SqlTokens {

    /** What a statement does is said in its head; the rows of a long INSERT are not looked at. */
    private static final int LOOKED_AT = 20_000;

    private record Token(SqlLexer.Kind kind, String text, String word) {}

    private final List<Token> tokens;
    private final boolean lowerCase;
    private int position;

    private SqlTokens(List<Token> tokens, boolean lowerCase) {
        this.tokens = tokens;
        this.lowerCase = lowerCase;
    }

    public static SqlTokens of(String sql, Dialect dialect) {
        SqlLexer lexer = SqlLexer.of(sql, dialect);
        List<Token> tokens = new ArrayList<>();
        for (SqlLexer.Kind kind = lexer.next(false);
                kind != SqlLexer.Kind.END && tokens.size() < LOOKED_AT;
                kind = lexer.next(false)) {
            if (kind.isSignificant() && !isCommentMark(lexer.text())) {
                tokens.add(new Token(kind, lexer.text(), lexer.word()));
            }
        }
        return new SqlTokens(tokens, dialect == Dialect.POSTGRESQL);
    }

    /** MySQL executes what is between these. */
    private static boolean isCommentMark(String text) {
        return text.startsWith("/*") || text.equals("*/");
    }

    public boolean isEnd() {
        return position >= tokens.size();
    }

    /** The next word in upper case; empty if a name in quotes, a value or nothing comes next. */
    public String word() {
        return isEnd() ? "" : tokens.get(position).word();
    }

    /** Whether these words come next. */
    public boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (position + i >= tokens.size()) {
                return false;
            }
            Token token = tokens.get(position + i);
            if (!words[i].equals(token.word().isEmpty() ? token.text() : token.word())) {
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
        for (int i = position; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            if (depth == 0 && token.word().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything that is left is one of these. */
    public boolean mentions(Set<String> words) {
        return tokens.subList(Math.min(position, tokens.size()), tokens.size()).stream()
                .anyMatch(token -> words.contains(token.word()));
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
        if (isEnd()) {
            return "";
        }
        Token token = tokens.get(position++);
        if (token.word().isEmpty()) {
            return unquoted(token.text());
        }
        return lowerCase ? token.text().toLowerCase(Locale.ROOT) : token.text();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '`');
        if (!quoted) {
            return text;
        }
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }
}
