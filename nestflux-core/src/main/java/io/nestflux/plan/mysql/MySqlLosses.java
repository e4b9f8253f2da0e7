package io.nestflux.plan.mysql;

import io.nestflux.sql.mysql.MySqlType;
import java.util.Optional;
import java.util.Set;

/**
 * What the server leaves out of values with no more than a note, in strict SQL mode too, when they become values of
 * another type (manuals, "Precision Math", "Fractional Seconds in Time Values", "Conversion Between Date and Time
 * Types"): what it refuses is no loss.
 */
final class MySqlLosses {

    private static final Set<String> FLOATING = Set.of("float", "double");
    private static final Set<String> INTEGERS = Set.of("tinyint", "smallint", "mediumint", "int", "bigint");
    private static final Set<String> MOMENTS = Set.of("datetime", "timestamp", "time");

    private MySqlLosses() {}

    /** What is lost, as a clause after "values are"; empty if nothing is. */
    static Optional<String> of(String before, String after) {
        MySqlType from = MySqlType.of(before);
        MySqlType to = MySqlType.of(after);
        return numbers(from, to).or(() -> moments(from, to)).or(() -> paddings(from, to));
    }

    private static Optional<String> numbers(MySqlType from, MySqlType to) {
        boolean hadFractions = FLOATING.contains(from.base()) || isDecimal(from) && from.number(1, 0) > 0;
        if (hadFractions && INTEGERS.contains(to.base())) {
            return Optional.of("rounded to whole numbers");
        }
        if (hadFractions && isDecimal(to) && (!isDecimal(from) || to.number(1, 0) < from.number(1, 0))) {
            return Optional.of("rounded to " + to.number(1, 0) + " digits after the point");
        }
        boolean coarser = from.base().equals("double") && to.base().equals("float")
                || FLOATING.contains(to.base()) && digits(from) > (to.base().equals("float") ? 6 : 15);
        return coarser ? Optional.of("rounded to the digits that " + to.base() + " has") : Optional.empty();
    }

    private static long digits(MySqlType number) {
        return switch (number.base()) {
            case "decimal" -> number.number(0, 10);
            case "mediumint" -> 8;
            case "int" -> 10;
            case "bigint" -> 20;
            default -> 0;
        };
    }

    private static boolean isDecimal(MySqlType type) {
        return type.base().equals("decimal");
    }

    private static Optional<String> moments(MySqlType from, MySqlType to) {
        if (!MOMENTS.contains(from.base())) {
            return Optional.empty();
        }
        if (to.base().equals("date")) {
            return Optional.of("cut to their day");
        }
        if (!from.base().equals("time") && to.base().equals("time")) {
            return Optional.of("cut to their time of day");
        }
        long fractions = to.number(0, 0);
        return MOMENTS.contains(to.base()) && fractions < from.number(0, 0)
                ? Optional.of(
                        fractions == 0
                                ? "rounded to seconds"
                                : "rounded to " + fractions + " digits of a second's fraction")
                : Optional.empty();
    }

    private static Optional<String> paddings(MySqlType from, MySqlType to) {
        if (from.base().equals(to.base())) {
            return Optional.empty();
        }
        return switch (to.base()) {
            case "char" ->
                from.base().endsWith("char") || from.base().endsWith("text")
                        ? Optional.of("without the blanks at their end")
                        : Optional.empty();
            case "binary" -> Optional.of("filled up with zeros");
            default -> Optional.empty();
        };
    }
}
