package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.sql.postgres.PgLiterals;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a range type.
 *
 * @param lower the lower bound; absent means no bound
 * @param upper the upper bound; absent means no bound
 * @param lowerInclusive whether the lower bound itself is in the range
 * @param upperInclusive whether the upper bound itself is in the range
 * @param isEmpty whether nothing is in the range
 * @param <T> the type of the bounds
 */
@Api(Api.Use.CALL)
public record Range<T>(
        Optional<T> lower, Optional<T> upper, boolean lowerInclusive, boolean upperInclusive, boolean isEmpty) {

    /** From a bound up to, but without, another: {@code [lower,upper)}. */
    public static <T> Range<T> of(T lower, T upper) {
        return new Range<>(Optional.of(lower), Optional.of(upper), true, false, false);
    }

    /** From a bound to another, both included: {@code [lower,upper]}. */
    public static <T> Range<T> closed(T lower, T upper) {
        return new Range<>(Optional.of(lower), Optional.of(upper), true, true, false);
    }

    /** From a bound on: {@code [lower,)}. */
    public static <T> Range<T> from(T lower) {
        return new Range<>(Optional.of(lower), Optional.empty(), true, false, false);
    }

    /** Everything below a bound: {@code (,upper)}. */
    public static <T> Range<T> below(T upper) {
        return new Range<>(Optional.empty(), Optional.of(upper), false, false, false);
    }

    /** Everything. */
    public static <T> Range<T> all() {
        return new Range<>(Optional.empty(), Optional.empty(), false, false, false);
    }

    /** Nothing. */
    public static <T> Range<T> empty() {
        return new Range<>(Optional.empty(), Optional.empty(), false, false, true);
    }

    /** As PostgreSQL reads it (manual, 8.17.5). */
    String text(Function<T, String> bound) {
        if (isEmpty) {
            return "empty";
        }
        return (lowerInclusive ? "[" : "(")
                + lower.map(bound).map(Range::quoted).orElse("")
                + ","
                + upper.map(bound).map(Range::quoted).orElse("")
                + (upperInclusive ? "]" : ")");
    }

    private static String quoted(String bound) {
        return PgText.isPlain(bound, "[](),\"\\") ? bound : PgLiterals.element(bound);
    }
}
