package io.nestflux.table.postgres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Values of the text that PostgreSQL prints. Dates and times are in ISO form, which the driver asks of the server.
 *
 * <p>Each throws an {@link IllegalArgumentException} or a {@link java.time.DateTimeException} of what is no such value.
 */
final class PgReading {

    private PgReading() {}

    static boolean bool(String text) {
        return switch (text) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@code $1,234.50}, {@code -$12.50}; cents behind a comma would be read as something else. */
    static BigDecimal money(String text) {
        if (text.lastIndexOf(',') > text.lastIndexOf('.')) {
            throw new IllegalArgumentException(text + " has a comma before its cents");
        }
        StringBuilder digits = new StringBuilder(text.indexOf('-') >= 0 || text.indexOf('(') >= 0 ? "-" : "");
        text.chars().filter(c -> c >= '0' && c <= '9' || c == '.').forEach(c -> digits.append((char) c));
        return new BigDecimal(digits.toString());
    }

    static byte[] bytes(String text) {
        if (!text.startsWith("\\x")) {
            throw new IllegalArgumentException("bytes are read where bytea_output is hex");
        }
        return HexFormat.of().parseHex(text.substring(2));
    }

    /** Points and boxes, whose numbers the driver prints as {@code 1.0} once it has gone over to its binary form. */
    static String shape(String text) {
        StringBuilder same = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if ("(),".indexOf(text.charAt(at)) >= 0) {
                same.append(plain(text.substring(from, at))).append(text.charAt(at));
                from = at + 1;
            }
        }
        return same.toString();
    }

    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException word) {
            return number; // nothing between two brackets, NaN, Infinity
        }
    }

    static LocalDate date(String text) {
        return switch (text) {
            case "infinity" -> LocalDate.MAX;
            case "-infinity" -> LocalDate.MIN;
            default -> day(day(text), isBeforeChrist(text));
        };
    }

    /** Midnight at the end of a day is the last moment that Java has. */
    static LocalTime time(String text) {
        return text.startsWith("24:00:00") ? LocalTime.MAX : LocalTime.parse(text);
    }

    static OffsetTime timetz(String text) {
        int offset = offset(text);
        return OffsetTime.of(time(text.substring(0, offset)), ZoneOffset.of(text.substring(offset)));
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case "infinity" -> LocalDateTime.MAX;
            case "-infinity" -> LocalDateTime.MIN;
            default -> day(day(text), isBeforeChrist(text)).atTime(time(clock(text)));
        };
    }

    static OffsetDateTime timestamptz(String text) {
        if (text.equals("infinity")) {
            return OffsetDateTime.MAX;
        }
        if (text.equals("-infinity")) {
            return OffsetDateTime.MIN;
        }
        String clock = clock(text);
        int offset = offset(clock);
        return day(day(text), isBeforeChrist(text))
                .atTime(time(clock.substring(0, offset)))
                .atOffset(ZoneOffset.of(clock.substring(offset)))
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static boolean isBeforeChrist(String text) {
        return text.endsWith(" BC");
    }

    private static String day(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String clock(String text) {
        int from = text.indexOf(' ') + 1;
        return text.substring(from, isBeforeChrist(text) ? text.length() - " BC".length() : text.length());
    }

    /** Years may have more than four digits. */
    private static LocalDate day(String text, boolean beforeChrist) {
        int dash = text.indexOf('-');
        int year = Integer.parseInt(text.substring(0, dash));
        return LocalDate.of(
                beforeChrist ? 1 - year : year,
                Integer.parseInt(text.substring(dash + 1, dash + 3)),
                Integer.parseInt(text.substring(dash + 4)));
    }

    private static int offset(String clock) {
        for (int at = 0; at < clock.length(); at++) {
            if (clock.charAt(at) == '+' || clock.charAt(at) == '-') {
                return at;
            }
        }
        throw new IllegalArgumentException(clock + " has no offset");
    }
}
