package io.nestflux.plan.postgres.types;

import java.util.List;
import java.util.Optional;

/**
 * How the values of a column become values of another type, and what may go wrong. Types are as the server prints them.
 */
public final class PgConversions {

    private static final List<String> WHOLE_NUMBERS = List.of("smallint", "integer", "bigint");
    private static final String ZONED = "timestamp with time zone";
    private static final String UNZONED = "timestamp without time zone";

    private PgConversions() {}

    /**
     * The expression after {@code USING}; empty where the server converts by itself.
     *
     * @param column the column's name, quoted
     */
    static Optional<String> using(String column, String before, String after) {
        Optional<String> inZone = inZone(column, PgCasts.base(before), PgCasts.base(after));
        if (inZone.isPresent()) {
            return inZone;
        }
        if (PgCasts.assignable(before, after)) {
            return Optional.empty();
        }
        if (PgCasts.isArray(before) && isDocument(after) && !isDocument(PgCasts.element(before))) {
            return Optional.of("to_" + after + "(" + column + ")");
        }
        if (PgCasts.isArray(after) && !PgCasts.isArray(before)) {
            String value = convert(column, before, PgCasts.element(after));
            return Optional.of("CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + value + "] END");
        }
        if (PgCasts.isArray(before) && !PgCasts.isArray(after)) {
            return Optional.of(convert(column + "[1]", PgCasts.element(before), after));
        }
        return Optional.of(convert(column, before, after));
    }

    /** What the server would convert by the session's time zone: the file says which one is meant. */
    private static Optional<String> inZone(String column, String before, String after) {
        String inUtc = " AT TIME ZONE 'UTC'";
        if (before.equals(ZONED) && after.equals(UNZONED)) {
            return Optional.of(column + inUtc);
        }
        if (before.equals(ZONED) && (after.equals("date") || after.equals("time without time zone"))) {
            return Optional.of("(" + column + inUtc + ")::" + after);
        }
        if (after.equals(ZONED) && (before.equals(UNZONED) || before.equals("date"))) {
            return Optional.of(column + (before.equals("date") ? "::timestamp" : "") + inUtc);
        }
        return Optional.empty();
    }

    /** Types that have no cast of their own between them still have a text form. */
    private static String convert(String value, String before, String after) {
        if (PgCasts.assignable(before, after)) {
            return value;
        }
        String brackets = PgCasts.isArray(after) ? "[]" : "";
        boolean throughText = !isBuiltIn(before) || !isBuiltIn(after) || isRange(before) && isRange(after);
        if (throughText && !PgCasts.isTextual(PgCasts.element(before))) {
            return value + "::text" + brackets + "::" + after;
        }
        if (before.equals("boolean") && (after.equals("smallint") || after.equals("bigint"))) {
            return value + "::integer::" + after;
        }
        if (after.equals("boolean") && (before.equals("smallint") || before.equals("bigint"))) {
            return value + "::integer::boolean";
        }
        return value + "::" + after;
    }

    /** Whether a document becomes an array of what it holds. */
    static boolean isUnpacked(String before, String after) {
        return isDocument(before) && PgCasts.isArray(after) && !isDocument(PgCasts.element(after));
    }

    static boolean isDocument(String type) {
        return type.equals("json") || type.equals("jsonb");
    }

    private static boolean isRange(String type) {
        return PgCasts.element(type).endsWith("range");
    }

    /** Whether values that fit into the new type fit into the old one, too, and not the other way around. */
    public static boolean firstTheValues(String before, String after) {
        return isNarrower(before, after) && !isNarrower(after, before)
                || PgCasts.isTextual(before) && !PgCasts.isTextual(after) && !PgCasts.isArray(after);
    }

    /** Whether values of the same kind may be too large, or too long. */
    static boolean isNarrower(String before, String after) {
        if (WHOLE_NUMBERS.contains(before) && WHOLE_NUMBERS.contains(after)) {
            return WHOLE_NUMBERS.indexOf(after) < WHOLE_NUMBERS.indexOf(before);
        }
        if (!PgCasts.base(after).equals(PgCasts.base(before))
                && !(PgCasts.isTextual(before) && PgCasts.isTextual(after))) {
            return false;
        }
        if (PgLosses.isMoment(PgCasts.base(PgCasts.element(after)))) {
            return false; // its length is of fractions, which are rounded
        }
        Optional<PgLength> is = PgLength.of(after);
        Optional<PgLength> was = PgLength.of(before);
        return is.isPresent() && (was.isEmpty() || is.get().isNarrowerThan(was.get()));
    }

    /** Whether every value can be read as one of the other type. */
    static boolean isWider(String before, String after) {
        boolean wholeNumber = WHOLE_NUMBERS.contains(before)
                && WHOLE_NUMBERS.contains(after)
                && WHOLE_NUMBERS.indexOf(after) > WHOLE_NUMBERS.indexOf(before);
        return wholeNumber || after.equals("text") || PgCasts.isTextual(before) && PgCasts.isTextual(after);
    }

    /** Types of extensions and of users are printed with their schema, or quoted. */
    public static boolean isBuiltIn(String type) {
        return type.indexOf('.') < 0 && type.indexOf('"') < 0;
    }
}
