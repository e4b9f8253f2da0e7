package io.nestflux.introspect.mysql;

import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads SQL as MySQL and MariaDB print it: identifiers back-quoted, texts in single quotes with backslashes. */
final class PrintedSql {

    private PrintedSql() {}

    /** The position behind the quoted text that begins at a position. */
    static int afterQuoted(String sql, int begin) {
        char quote = sql.charAt(begin);
        for (int i = begin + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == '\\' && quote != '`') {
                i++;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return sql.length();
    }

    /** The position behind the parenthesis that closes the one at a position. */
    static int afterParentheses(String sql, int open) {
        int depth = 0;
        for (int i = open; i < sql.length(); ) {
            char c = sql.charAt(i);
            if (isQuote(c)) {
                i = afterQuoted(sql, i);
                continue;
            }
            i++;
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return sql.length();
    }

    /** The position of a character that is neither quoted nor in parentheses; negative if there is none. */
    static int indexOf(String sql, char wanted) {
        for (int i = 0; i < sql.length(); i = next(sql, i)) {
            if (sql.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The position behind the character, quoted text or parenthesis that begins at a position. */
    static int next(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '(') {
            return afterParentheses(sql, at);
        }
        return isQuote(c) ? afterQuoted(sql, at) : at + 1;
    }

    /** What stands between separators that are neither quoted nor in parentheses. */
    static List<String> split(String sql, char separator) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < sql.length(); i = next(sql, i)) {
            if (sql.charAt(i) == separator) {
                pieces.add(sql.substring(begin, i));
                begin = i + 1;
            }
        }
        pieces.add(sql.substring(begin));
        return pieces;
    }

    static boolean isQuote(char c) {
        return c == '\'' || c == '`' || c == '"';
    }

    /** An expression without the parentheses around the whole of it. */
    static String withoutParentheses(String expression) {
        String inner = expression.strip();
        while (inner.startsWith("(") && afterParentheses(inner, 0) == inner.length() && inner.endsWith(")")) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return withPlainNegatives(inner);
    }

    /** MySQL prints {@code -1} as {@code -(1)} until the table is altered, and as {@code -1} from then on (9.7). */
    private static String withPlainNegatives(String expression) {
        StringBuilder text = new StringBuilder(expression.length());
        for (int i = 0; i < expression.length(); ) {
            int end = isQuote(expression.charAt(i)) ? afterQuoted(expression, i) : i + 1;
            if (expression.startsWith("-(", i)) {
                int close = afterParentheses(expression, i + 1);
                String number = expression.substring(i + 2, close - 1);
                if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
                    text.append('-').append(number);
                    i = close;
                    continue;
                }
            }
            text.append(expression, i, end);
            i = end;
        }
        return text.toString();
    }

    /** All names in an expression, unquoted. */
    static List<String> identifiers(String expression) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expression.length(); ) {
            char c = expression.charAt(i);
            if (!isQuote(c)) {
                i++;
                continue;
            }
            int end = afterQuoted(expression, i);
            if (c == '`') {
                names.add(MySqlNames.unquoted(expression.substring(i, end)));
            }
            i = end;
        }
        return names;
    }

    /** An expression that names things in a database without that database. */
    static String unqualified(String sql, String database) {
        String qualifier = MySqlNames.quoted(database) + '.';
        if (!sql.contains(qualifier)) {
            return sql;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sql.length(); ) {
            int end = isQuote(sql.charAt(i)) ? afterQuoted(sql, i) : i + 1;
            if (sql.startsWith(qualifier, i) && end == i + qualifier.length() - 1) {
                end++;
            } else {
                text.append(sql, i, end);
            }
            i = end;
        }
        return text.toString();
    }

    /**
     * An expression of MySQL's information schema as SQL. There it is escaped once more ({@code _utf8mb4\'a\'}), and
     * each byte of its UTF-8 form comes as one character (seen on 9.7): {@code ä} as {@code Ã¤}.
     */
    static String unescaped(String escaped) {
        return decoded(MySqlLiterals.unescaped(escaped));
    }

    private static String decoded(String text) {
        if (!text.chars().allMatch(c -> c < 0x100)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException readAsItShould) {
            return text;
        }
    }
}
