package io.nestflux.sql.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The one place where texts become literals of MySQL and MariaDB, and literals texts again. What a backslash means
 * depends on the session's {@code sql_mode} ({@code NO_BACKSLASH_ESCAPES}), so there are several forms: each says where
 * it is understood.
 */
public final class MySqlLiterals {

    private static final String HEXADECIMAL = "_utf8mb4 ";
    private static final String CONVERTED = "(convert(";
    private static final String CONVERTED_END = " using utf8mb4))";

    private MySqlLiterals() {}

    /**
     * A text as the default {@code sql_mode} reads it: a backslash escapes there. So do line ends, for what stores a
     * file may turn them into others.
     */
    public static String text(String text) {
        return '\''
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '\'';
    }

    /** A statement as it is written where quotes mean what they mean by default. */
    public static String plain(String sql, Dialect dialect, QuoteMode mode) {
        StringBuilder plain = new StringBuilder(sql.length());
        for (Token token : Lexers.tokens(sql, dialect, mode)) {
            boolean isText =
                    token.kind() == SqlLexer.Kind.STRING && !token.text().startsWith("$");
            if (token.kind() == SqlLexer.Kind.QUOTED) {
                plain.append(MySqlNames.quoted(token.content()));
            } else {
                plain.append(isText && !mode.backslashes() ? token.text().replace("\\", "\\\\") : token.text());
            }
        }
        return plain.toString();
    }

    /** A text in the form in which SHOW CREATE TABLE prints it. */
    public static String printed(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace("\0", "\\0")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }

    /**
     * A text that means the same in every {@code sql_mode}, and whatever becomes of a file's line ends: in hexadecimal,
     * if there is a backslash or a line end in it.
     */
    public static String inAnyMode(String text) {
        return isAmbiguous(text) ? HEXADECIMAL + hex(utf8(text)) : "'" + text.replace("'", "''") + "'";
    }

    /** A literal for people to read, which may be one in hexadecimal. */
    public static String legible(String literal) {
        boolean isConverted = literal.startsWith(CONVERTED) && literal.endsWith(CONVERTED_END);
        if (!isConverted && !literal.startsWith(HEXADECIMAL)) {
            return literal;
        }
        String hex = isConverted
                ? literal.substring(CONVERTED.length(), literal.length() - CONVERTED_END.length())
                : literal.substring(HEXADECIMAL.length());
        String digits = hex.substring(2, hex.length() - 1);
        return "'" + new String(HexFormat.of().parseHex(digits), StandardCharsets.UTF_8).replace("'", "''") + "'";
    }

    /**
     * A text inside an expression. The server keeps the expression as text and quotes with a backslash, or not at all,
     * whatever the session's {@code sql_mode}; it then cannot read its own words (MySQL 9.7 under
     * {@code NO_BACKSLASH_ESCAPES}, MariaDB 11 with a character set named). A conversion from hexadecimal is safe.
     */
    public static String inExpression(String text) {
        boolean isEscaped = text.chars().anyMatch(c -> c < ' ' || c == '\'' || c == '\\');
        return isEscaped ? "convert(" + hex(utf8(text)) + " using utf8mb4)" : "'" + text + "'";
    }

    /** A label inside {@code enum(...)} or {@code set(...)}, where no character set may be named. */
    public static String label(String text) {
        return isAmbiguous(text) ? hex(utf8(text)) : "'" + text.replace("'", "''") + "'";
    }

    /** Bytes. */
    public static String hex(byte[] bytes) {
        return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }

    /** The text that a literal in quotes stands for, where a backslash escapes. */
    public static String read(String literal) {
        String quote = literal.substring(0, 1);
        return unescaped(literal.substring(1, literal.length() - 1).replace(quote + quote, quote));
    }

    /** A text without the backslashes that escape in it (manual, 11.1.1). */
    public static String unescaped(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            char next = escaped.charAt(++i);
            text.append(
                    switch (next) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case 'b' -> '\b';
                        case '0' -> '\0';
                        case 'Z' -> '\u001a';
                        default -> next;
                    });
        }
        return text.toString();
    }

    private static boolean isAmbiguous(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('\0') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
