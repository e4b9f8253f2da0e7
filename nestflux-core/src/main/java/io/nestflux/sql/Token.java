package io.nestflux.sql;

import java.util.Locale;

/**
 * A piece of SQL text.
 *
 * @param kind what it is
 * @param text its text, quotes included
 * @param start where it begins in the text that was read
 */
public record Token(SqlLexer.Kind kind, String text, int start) {

    /** Where it ends: the position of what follows. */
    public int end() {
        return start + text.length();
    }

    /** The text in upper case if it is a word that nobody quoted; empty otherwise. */
    public String word() {
        return kind == SqlLexer.Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }

    /** Whether it is this word, which is given in upper case, or this symbol or the like as it stands. */
    public boolean is(String expected) {
        return kind == SqlLexer.Kind.WORD ? text.equalsIgnoreCase(expected) : text.equals(expected);
    }

    /** Whether it only begins or ends a comment of which MySQL executes what is between. */
    public boolean isCommentMark() {
        return kind == SqlLexer.Kind.SYMBOL && text.length() > 1 && !text.equals("\\N");
    }

    /** Whether it is a name in quotes or a word, which may be one. */
    public boolean isName() {
        return kind == SqlLexer.Kind.WORD || kind == SqlLexer.Kind.QUOTED;
    }

    /**
     * What the quotes enclose, with doubled quotes made single; all of the text if it has none. Backslashes stay, for
     * what they mean depends on the server.
     */
    public String content() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (kind != SqlLexer.Kind.QUOTED && kind != SqlLexer.Kind.STRING) {
            return text;
        }
        if (first == '$') {
            int tag = text.indexOf('$', 1) + 1;
            return text.endsWith(text.substring(0, tag)) && text.length() >= 2 * tag
                    ? text.substring(tag, text.length() - tag)
                    : text.substring(tag);
        }
        // E'…'
        int open = first == '\'' || first == '"' || first == '`' ? 1 : 2;
        String quote = text.substring(open - 1, open);
        boolean closed = text.length() > open && text.endsWith(quote);
        return text.substring(open, text.length() - (closed ? 1 : 0)).replace(quote + quote, quote);
    }
}
