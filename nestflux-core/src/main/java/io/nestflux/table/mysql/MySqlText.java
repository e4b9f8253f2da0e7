package io.nestflux.table.mysql;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** How MySQL and MariaDB read values. */
final class MySqlText {

    private MySqlText() {}

    /** A statement without the semicolon that may end it. */
    static String statement(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
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
