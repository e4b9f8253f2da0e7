package io.nestflux.table.postgres;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.StringTokenizer;

/**
 * An interval as the server prints it unless told otherwise (manual, 8.5.5): {@code 1 year 2 mons -3 days -04:05:06.7}.
 *
 * @param months years and months
 * @param days days, of which PostgreSQL does not say how long they are
 * @param time what is smaller
 */
record PgIntervalText(int months, int days, Duration time) {

    private static final long NANOS = 1_000_000_000;

    static PgIntervalText of(String text) {
        int months = 0;
        int days = 0;
        Duration time = Duration.ZERO;
        StringTokenizer words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.indexOf(':') > 0) {
                time = clock(word);
                continue;
            }
            int number = Integer.parseInt(word);
            switch (words.hasMoreTokens() ? words.nextToken() : "") {
                case "year", "years" -> months += 12 * number;
                case "mon", "mons" -> months += number;
                case "day", "days" -> days += number;
                default -> throw new IllegalArgumentException(text + " (is intervalstyle postgres?)");
            }
        }
        return new PgIntervalText(months, days, time);
    }

    private static Duration clock(String text) {
        boolean negative = text.startsWith("-");
        StringTokenizer parts = new StringTokenizer(text, "+-:");
        Duration time = Duration.ofHours(Long.parseLong(parts.nextToken()))
                .plusMinutes(Long.parseLong(parts.nextToken()))
                .plusNanos(new BigDecimal(parts.nextToken())
                        .multiply(BigDecimal.valueOf(NANOS))
                        .longValueExact());
        return negative ? time.negated() : time;
    }

    /** Days are of 24 hours, as Java's are. */
    Duration duration() {
        if (months != 0) {
            throw new IllegalArgumentException("it has months, which have no fixed length");
        }
        return Duration.ofDays(days).plus(time);
    }

    Period period() {
        if (days != 0 || !time.isZero()) {
            throw new IllegalArgumentException("it has more than years and months");
        }
        return Period.of(months / 12, months % 12, 0);
    }
}
