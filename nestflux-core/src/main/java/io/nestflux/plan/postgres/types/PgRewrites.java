package io.nestflux.plan.postgres.types;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.Optional;
import java.util.Set;

/**
 * Which changes write a table and its indexes anew: read off {@code relfilenode} on 14, 15 and 18, which agree. What
 * the server converts without looking at a value ({@code prosupport}, binary coercible types) stays where it is.
 */
public final class PgRewrites {

    /** What gives each row another value; the current time is one value for a whole statement. */
    private static final Set<String> VOLATILE = Set.of(
            "CLOCK_TIMESTAMP",
            "GEN_RANDOM_BYTES",
            "GEN_RANDOM_UUID",
            "NEXTVAL",
            "RANDOM",
            "TIMEOFDAY",
            "UUIDV4",
            "UUIDV7",
            "UUID_GENERATE_V1",
            "UUID_GENERATE_V1MC",
            "UUID_GENERATE_V4");

    private PgRewrites() {}

    /** Whether a column that becomes of another type has its table written anew; types as the server prints them. */
    public static boolean byType(String before, String after) {
        if (before.equals(after)) {
            return false;
        }
        String from = PgCasts.base(before);
        String to = PgCasts.base(after);
        if (PgCasts.isArray(before) || PgCasts.isArray(after)) {
            return true;
        }
        boolean isVarying = from.equals("character varying") || from.equals("text");
        if (isVarying && (to.equals("text") || to.equals("character varying"))) {
            return to.equals("character varying") && isShorter(before, after);
        }
        if (from.equals("cidr") && to.equals("inet")) {
            return false;
        }
        if (!from.equals(to)) {
            return true;
        }
        return switch (from) {
            case "numeric" -> isAnotherScale(before, after) || isShorter(before, after);
            case "bit varying" -> isShorter(before, after);
            default -> !PgLosses.isMoment(from) || isShorter(before, after);
        };
    }

    private static boolean isShorter(String before, String after) {
        Optional<PgLength> is = PgLength.of(after);
        Optional<PgLength> was = PgLength.of(before);
        return is.isPresent() && (was.isEmpty() || is.get().digits() < was.get().digits());
    }

    private static boolean isAnotherScale(String before, String after) {
        Optional<PgLength> is = PgLength.of(after);
        return is.isPresent()
                && !is.map(PgLength::scale).equals(PgLength.of(before).map(PgLength::scale));
    }

    /** Whether a default is worked out for each row that is there when its column is added. */
    public static boolean byDefault(String expression) {
        return SqlText.of(expression, Dialect.POSTGRESQL).tokens().stream()
                .anyMatch(token -> VOLATILE.contains(token.word()));
    }
}
