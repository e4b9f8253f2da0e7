package io.nestflux.table.postgres;

import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.table.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type of PostgreSQL, and how its values are written.
 *
 * @param sql the type, as the server itself prints it
 * @param text a value as the server reads it from text
 * @param form what a literal looks like around that text
 * @param delimiter what stands between the elements of its arrays
 * @param <T> the Java type of its values
 */
record PgType<T>(String sql, Function<T, String> text, Form form, char delimiter) implements Literal<T> {

    enum Form {
        /** Digits or a word that need no quotes, unless they are not a number: {@code 'NaN'}. */
        BARE,
        QUOTED,
        /** {@code B'0101'}: a quoted string would be cut to the column's length in silence. */
        BITS
    }

    static <T> PgType<T> bare(String sql, Function<T, String> text) {
        return new PgType<>(sql, text, Form.BARE, ',');
    }

    static <T> PgType<T> quoted(String sql, Function<T, String> text) {
        return new PgType<>(sql, text, Form.QUOTED, ',');
    }

    @Override
    public String sql(T value) {
        String written = text.apply(value);
        return switch (form) {
            case BARE -> needsNoQuotes(written) ? written : PgText.quoted(written);
            case QUOTED -> PgText.quoted(written);
            case BITS -> "B" + PgText.quoted(written);
        };
    }

    /** Arrays of this type. In text form they are as in the manual, 8.15.2: {@code {1,2}}, {@code {"a b",NULL}}. */
    PgType<List<T>> array() {
        return new PgType<>(sql + "[]", this::elements, Form.QUOTED, delimiter);
    }

    private String elements(List<T> values) {
        return values.stream()
                .map(value -> value == null ? "NULL" : element(value))
                .collect(Collectors.joining(String.valueOf(delimiter), "{", "}"));
    }

    private String element(T value) {
        String written = text.apply(value);
        boolean nested = sql.endsWith("[]");
        if (nested
                || PgText.isPlain(written, "{}\",;\\")
                        && !written.toLowerCase(Locale.ROOT).equals("null")) {
            return written;
        }
        return PgLiterals.element(written);
    }

    /** Whether the server reads it as a number, or as one of two words. */
    private static boolean needsNoQuotes(String written) {
        if (written.equals("true") || written.equals("false")) {
            return true;
        }
        try {
            return !new BigDecimal(written).toString().isEmpty();
        } catch (NumberFormatException word) {
            return false; // NaN, Infinity
        }
    }
}
