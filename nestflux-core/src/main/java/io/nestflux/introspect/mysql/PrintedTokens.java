package io.nestflux.introspect.mysql;

import java.util.Locale;
import java.util.Optional;

/**
 * Walks through a printed statement token by token. Quoted names, texts and comments are skipped as a whole, so that
 * nothing inside of them is taken for SQL.
 */
final class PrintedTokens {

    private final String sql;
    private int position;

    PrintedTokens(String sql) {
        this.sql = sql;
    }

    /** Takes a word if it comes next, in whatever case. */
    boolean word(String expected) {
        int begin = position;
        skipBlanks();
        int end = endOfWord(position);
        boolean matches = sql.substring(position, end).equalsIgnoreCase(expected);
        position = matches ? end : begin;
        return matches;
    }

    /** Takes these words if all of them come next. */
    boolean words(String... expected) {
        int begin = position;
        for (String each : expected) {
            if (!word(each)) {
                position = begin;
                return false;
            }
        }
        return true;
    }

    /** Takes the word that comes next, in lower case; empty if none does. */
    String anyWord() {
        skipBlanks();
        int end = endOfWord(position);
        String found = sql.substring(position, end).toLowerCase(Locale.ROOT);
        position = end;
        return found;
    }

    /** Takes a character if it comes next. */
    boolean symbol(char expected) {
        skipBlanks();
        boolean matches = position < sql.length() && sql.charAt(position) == expected;
        position += matches ? 1 : 0;
        return matches;
    }

    /** Takes a name, quoted or not, if one comes next. */
    Optional<String> name() {
        skipBlanks();
        if (!atEnd() && PrintedSql.isQuote(sql.charAt(position))) {
            String quoted = quoted();
            String quote = quoted.substring(0, 1);
            return Optional.of(quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote));
        }
        int begin = position;
        position = endOfWord(position);
        return begin == position ? Optional.empty() : Optional.of(sql.substring(begin, position));
    }

    /** Takes what is in parentheses, and them, if they come next; empty otherwise. */
    String parentheses() {
        skipBlanks();
        if (position == sql.length() || sql.charAt(position) != '(') {
            return "";
        }
        int begin = position;
        int depth = 0;
        do {
            depth += sql.charAt(position) == '(' ? 1 : sql.charAt(position) == ')' ? -1 : 0;
            next();
        } while (depth > 0 && position < sql.length());
        return sql.substring(begin, position);
    }

    /** Takes a quoted text, quotes and all. */
    String quoted() {
        int begin = position;
        position = PrintedSql.afterQuoted(sql, position);
        return sql.substring(begin, position);
    }

    /** Whether a word comes next. */
    boolean isNext(String expected) {
        int begin = position;
        boolean matches = word(expected);
        position = begin;
        return matches;
    }

    /** Takes the token that comes next, whatever it is. */
    String token() {
        skipBlanks();
        int begin = position;
        if (!atEnd()) {
            next();
        }
        return since(begin);
    }

    /** Takes one token of whatever kind, or a blank. */
    void next() {
        int comment = endOfComment(position);
        if (comment > position) {
            position = comment;
        } else if (PrintedSql.isQuote(sql.charAt(position))) {
            position = PrintedSql.afterQuoted(sql, position);
        } else {
            position = Math.max(position + 1, endOfWord(position));
        }
    }

    /** What stands from a position up to here. */
    String since(int begin) {
        return sql.substring(begin, position);
    }

    /** Takes all up to the end of the line, or to the end, where texts may go over several lines. */
    String line() {
        int begin = position;
        while (!atEnd() && character() != '\n') {
            next();
        }
        String found = since(begin);
        position += atEnd() ? 0 : 1;
        return found;
    }

    /** Whether exactly this comes next. */
    boolean isAt(String text) {
        return sql.startsWith(text, position);
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= sql.length();
    }

    char character() {
        return sql.charAt(position);
    }

    /** All that has not been taken, comments included. */
    String rest() {
        return sql.substring(position).strip();
    }

    private void skipBlanks() {
        while (position < sql.length()) {
            int comment = endOfComment(position);
            if (comment > position) {
                position = comment;
            } else if (Character.isWhitespace(sql.charAt(position))) {
                position++;
            } else {
                return;
            }
        }
    }

    private int endOfComment(int begin) {
        if (sql.startsWith("/*", begin) && !sql.startsWith("/*!", begin)) {
            int end = sql.indexOf("*/", begin + 2);
            return end < 0 ? sql.length() : end + 2;
        }
        boolean line = sql.startsWith("#", begin)
                || sql.startsWith("--", begin)
                        && (begin + 2 == sql.length() || Character.isWhitespace(sql.charAt(begin + 2)));
        if (!line) {
            return begin;
        }
        int end = sql.indexOf('\n', begin);
        return end < 0 ? sql.length() : end + 1;
    }

    private int endOfWord(int begin) {
        int end = begin;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '$'
                || c >= 0x80;
    }
}
