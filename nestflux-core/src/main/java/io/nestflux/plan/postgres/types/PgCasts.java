package io.nestflux.plan.postgres.types;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types the server turns into which by itself when a value is assigned (manual, {@code pg_cast}, contexts
 * {@code a} and {@code i}). {@code ALTER COLUMN … TYPE} then needs no {@code USING}; and it must have none where the
 * type has a length, because an explicit cast to {@code varchar(5)} or {@code bit(5)} cuts what is too long, while an
 * assignment refuses it.
 */
public final class PgCasts {

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

    private static final Map<String, List<String>> FURTHER = Map.ofEntries(
            Map.entry("integer", List.of("money")),
            Map.entry("bigint", List.of("money")),
            Map.entry("numeric", List.of("money")),
            Map.entry("money", List.of("numeric")),
            Map.entry("date", List.of("timestamp without time zone", "timestamp with time zone")),
            Map.entry(
                    "timestamp without time zone",
                    List.of("date", "time without time zone", "timestamp with time zone")),
            Map.entry(
                    "timestamp with time zone",
                    List.of("date", "time without time zone", "time with time zone", "timestamp without time zone")),
            Map.entry("time without time zone", List.of("time with time zone", "interval")),
            Map.entry("time with time zone", List.of("time without time zone")),
            Map.entry("interval", List.of("time without time zone")),
            Map.entry("json", List.of("jsonb")),
            Map.entry("jsonb", List.of("json")),
            Map.entry("inet", List.of("cidr")),
            Map.entry("cidr", List.of("inet")),
            Map.entry("macaddr", List.of("macaddr8")),
            Map.entry("macaddr8", List.of("macaddr")),
            Map.entry("bit", List.of("bit varying")),
            Map.entry("bit varying", List.of("bit")));

    private PgCasts() {}

    /**
     * Whether a value of the one type may be assigned to a column of the other. An array may be to a text, but what is
     * wanted is its element.
     */
    static boolean assignable(String before, String after) {
        if (isArray(before) != isArray(after)) {
            return false;
        }
        String from = base(element(before));
        String to = base(element(after));
        return from.equals(to)
                || TEXTS.contains(to)
                || NUMBERS.contains(from) && NUMBERS.contains(to)
                || FURTHER.getOrDefault(from, List.of()).contains(to);
    }

    /**
     * Whether values of both are compared by one family of operators, so that a foreign key between them holds through
     * a change from one to the other.
     */
    public static boolean comparable(String one, String other) {
        Set<String> wholeNumbers = Set.of("smallint", "integer", "bigint");
        String left = base(one);
        String right = base(other);
        return left.equals(right)
                || wholeNumbers.contains(left) && wholeNumbers.contains(right)
                || isLongText(left) && isLongText(right);
    }

    /** The type without its length, precision or fields; an array stays one. */
    public static String base(String type) {
        if (isArray(type)) {
            return base(element(type)) + "[]";
        }
        if (type.equals("interval") || type.startsWith("interval ") || type.startsWith("interval(")) {
            return "interval";
        }
        if (type.indexOf('(') < 0) {
            return type;
        }
        SqlText text = SqlText.of(type, Dialect.POSTGRESQL);
        int length = text.find(0, token -> token.is("("));
        String rest = text.from(text.next(length));
        return rest.isEmpty() || rest.startsWith(" with") ? text.between(0, length) + rest : type;
    }

    private static boolean isLongText(String base) {
        return base.equals("text") || base.equals("character varying");
    }

    static boolean isArray(String type) {
        return type.endsWith("[]");
    }

    /** What an array is of; the type itself when it is none. */
    static String element(String type) {
        return isArray(type) ? type.substring(0, type.length() - 2) : type;
    }

    static boolean isTextual(String type) {
        return TEXTS.contains(base(type));
    }
}
