package io.nestflux.table.mysql;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;

/** How MySQL and MariaDB read values. */
final class MySqlText {

    private MySqlText() {}

    /**
     * A string as SQL. What a backslash means depends on the session's {@code sql_mode} ({@code NO_BACKSLASH_ESCAPES}),
     * so a string with one is written in hexadecimal, which means the same everywhere.
     */
    static String quoted(String text) {
        return isAmbiguous(text) ? "_utf8mb4 " + hex(utf8(text)) : "'" + text.replace("'", "''") + "'";
    }

    /**
     * A string inside an expression. The server keeps the expression as text and quotes with a backslash, or not at
     * all, whatever the session's {@code sql_mode}; it then cannot read its own words (MySQL 9.7 under
     * {@code NO_BACKSLASH_ESCAPES}, MariaDB 11 with a character set named). A conversion from hexadecimal is safe.
     */
    static String inExpression(String text) {
        boolean isEscaped = text.chars().anyMatch(c -> c < ' ' || c == '\'' || c == '\\');
        return isEscaped ? "convert(" + hex(utf8(text)) + " using utf8mb4)" : "'" + text + "'";
    }

    /** A label inside {@code enum(...)} or {@code set(...)}, where no character set may be named. */
    static String label(String text) {
        return isAmbiguous(text) ? hex(utf8(text)) : "'" + text.replace("'", "''") + "'";
    }

    /** A name in back-ticks, the only quotes that work in every {@code sql_mode}. */
    static String identifier(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** An account. */
    static String account(String user, String host) {
        return identifier(user) + '@' + identifier(host);
    }

    /** A statement without the semicolon that may end it. */
    static String statement(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static boolean isAmbiguous(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('\0') >= 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String hex(byte[] bytes) {
        return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }

    static String time(LocalTime value) {
        String digits = value.toString();
        return digits.length() == "00:00".length() ? digits + ":00" : digits;
    }

    static String timestamp(LocalDateTime value) {
        return value.toLocalDate() + " " + time(value.toLocalTime());
    }

    /** An expression as a default: MySQL wants it in parentheses (manual, 13.6), MariaDB takes them. */
    static String expressionDefault(String sql) {
        return "(" + sql + ")";
    }
}
