package io.nestflux.table.postgres;

import io.nestflux.table.Literal;
import java.math.BigDecimal;
import java.util.List;

/**
 * A type of PostgreSQL, and how its values are written.
 *
 * @param sql the type, as the server itself prints it
 * @param codec how its values are written as text, and read
 * @param form what a literal looks like around that text
 * @param <T> the Java type of its values
 */
record PgType<T>(String sql, PgCodec<T> codec, Form form) implements Literal<T> {

    enum Form {
        /** Digits or a word that need no quotes, unless they are not a number: {@code 'NaN'}. */
        BARE,
        QUOTED,
        /** {@code B'0101'}: a quoted string would be cut to the column's length in silence. */
        BITS
    }

    static <T> PgType<T> bare(String sql, PgCodec<T> codec) {
        return new PgType<>(sql, codec, Form.BARE);
    }

    static <T> PgType<T> quoted(String sql, PgCodec<T> codec) {
        return new PgType<>(sql, codec, Form.QUOTED);
    }

    @Override
    public String sql(T value) {
        String written = codec.text(value);
        return switch (form) {
            case BARE -> needsNoQuotes(written) ? written : PgText.quoted(written);
            case QUOTED -> PgText.quoted(written);
            case BITS -> "B" + PgText.quoted(written);
        };
    }

    /** Arrays of this type. */
    PgType<List<T>> array() {
        return new PgType<>(sql + "[]", codec.array(), Form.QUOTED);
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
