package io.nestflux.table.postgres;

import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.postgres.PgLiterals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HexFormat;

/** How PostgreSQL reads values as text, without the quotes around it. */
final class PgText {

    private PgText() {}

    /**
     * A string as SQL.
     *
     * @throws IllegalArgumentException if PostgreSQL has no such text
     */
    static String quoted(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL has no text with a NUL character");
        }
        return PgLiterals.text(text);
    }

    static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }

    /** The first and last day of Java mean the ends of time, as they do for the JDBC driver. */
    static String date(LocalDate value) {
        if (value.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return value.equals(LocalDate.MIN) ? "-infinity" : day(value) + era(value);
    }

    static String timestamp(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return "infinity";
        }
        return value.equals(LocalDateTime.MIN)
                ? "-infinity"
                : day(value) + " " + time(value.toLocalTime()) + era(value);
    }

    static String timestamp(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX)) {
            return "infinity";
        }
        return value.equals(OffsetDateTime.MIN)
                ? "-infinity"
                : day(value) + " " + time(value.toLocalTime())
                        + offset(value.getOffset().getId()) + era(value);
    }

    static String time(LocalTime value) {
        String digits = value.toString();
        return digits.length() == "00:00".length() ? digits + ":00" : digits;
    }

    static String time(OffsetTime value) {
        return time(value.toLocalTime()) + offset(value.getOffset().getId());
    }

    private static String day(Temporal value) {
        return String.format(
                "%04d-%02d-%02d",
                value.get(ChronoField.YEAR_OF_ERA),
                value.get(ChronoField.MONTH_OF_YEAR),
                value.get(ChronoField.DAY_OF_MONTH));
    }

    private static String era(Temporal value) {
        return value.get(ChronoField.ERA) == 0 ? " BC" : "";
    }

    private static String offset(String id) {
        return id.equals("Z") ? "+00" : id;
    }

    /** Whether a text can stand in an array or a range without quotes, where these characters mean something. */
    static boolean isPlain(String text, String meaningful) {
        return !text.isEmpty() && text.chars().noneMatch(c -> SqlLexer.isBlank(c) || meaningful.indexOf(c) >= 0);
    }
}
