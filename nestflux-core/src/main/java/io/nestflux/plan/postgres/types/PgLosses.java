package io.nestflux.plan.postgres.types;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the server leaves out of values, without a word, when they become values of another type: what it refuses is no
 * loss.
 */
final class PgLosses {

    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");
    private static final List<String> FLOATING = List.of("real", "double precision");

    /** How many digits of fractions of a second there are, where a type does not say. */
    private static final int MICROSECONDS = 6;

    /** The fields that an interval may end in, from the coarsest to the finest. */
    private static final List<String> FIELDS = List.of("year", "month", "day", "hour", "minute", "second");

    private PgLosses() {}

    /** What is lost, as a clause after "values of a column are"; empty if nothing is. Of arrays: of each element. */
    static Optional<String> of(String before, String after) {
        if (PgCasts.isArray(before) && PgCasts.isArray(after)) {
            return of(PgCasts.element(before), PgCasts.element(after));
        }
        String from = PgCasts.base(before);
        String to = PgCasts.base(after);
        return numbers(before, from, after, to)
                .or(() -> moments(before, from, after, to))
                .or(() -> from.equals("inet") && to.equals("cidr")
                        ? Optional.of("cut to their networks")
                        : Optional.empty());
    }

    private static Optional<String> numbers(String before, String from, String after, String to) {
        boolean hadFractions = FLOATING.contains(from) || from.equals("numeric") && scale(before) != 0;
        if (hadFractions && WHOLE_NUMBERS.contains(to)) {
            return Optional.of("rounded to whole numbers");
        }
        if (from.equals("numeric") && to.equals("money")) {
            return Optional.of("rounded to the fractions that money has");
        }
        if (from.equals("double precision") && to.equals("real")
                || FLOATING.contains(to) && isLongerThan(from, before, to)) {
            return Optional.of("rounded to the digits that " + to + " has");
        }
        if (FLOATING.contains(from) && to.equals("numeric")) {
            return Optional.of("rounded to " + (from.equals("real") ? 6 : 15) + " digits");
        }
        if (from.equals("numeric") && to.equals("numeric") && scale(after) < scale(before)) {
            return Optional.of("rounded to " + scale(after) + " digits after the point");
        }
        return Optional.empty();
    }

    private static boolean isLongerThan(String from, String before, String floating) {
        int holds = floating.equals("real") ? 6 : 15;
        int digits = switch (from) {
            case "smallint" -> 5;
            case "integer" -> 10;
            case "bigint" -> 19;
            case "numeric" -> PgLength.of(before).map(PgLength::digits).orElse(Integer.MAX_VALUE);
            default -> 0;
        };
        return digits > holds;
    }

    private static int scale(String numeric) {
        return PgLength.of(numeric).map(PgLength::scale).orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> moments(String before, String from, String after, String to) {
        if (from.startsWith("timestamp") && to.equals("date")) {
            return Optional.of("cut to their day" + (hasZone(from) ? " in UTC" : ""));
        }
        if (from.startsWith("timestamp") && to.startsWith("time ")) {
            return Optional.of("cut to their time of day" + (hasZone(from) && !hasZone(to) ? " in UTC" : ""));
        }
        if (from.equals("time with time zone") && to.equals("time without time zone")) {
            return Optional.of("without their time zone from then on");
        }
        if (from.equals("interval") && to.startsWith("time ")) {
            return Optional.of("cut to what is less than a day");
        }
        if (!isMoment(from) || !isMoment(to)) {
            return Optional.empty();
        }
        if (from.equals("interval") && finest(after) < finest(before)) {
            return Optional.of("cut after the field " + FIELDS.get(finest(after)));
        }
        int digits = fractions(after);
        return digits < fractions(before)
                ? Optional.of(
                        digits == 0 ? "rounded to seconds" : "rounded to " + digits + " digits of a second's fraction")
                : Optional.empty();
    }

    static boolean hasZone(String base) {
        return base.endsWith(" with time zone");
    }

    /** Whether a type is one of points in time or spans that may have fractions of seconds. */
    static boolean isMoment(String base) {
        return base.startsWith("timestamp") || base.startsWith("time ") || base.equals("interval");
    }

    private static int fractions(String type) {
        return PgLength.of(type).map(PgLength::digits).orElse(MICROSECONDS);
    }

    private static int finest(String interval) {
        for (int field = FIELDS.size() - 1; field >= 0; field--) {
            String name = FIELDS.get(field);
            if (interval.endsWith(" " + name) || interval.contains(" " + name + "(")) {
                return field;
            }
        }
        return FIELDS.size() - 1;
    }
}
