package io.nestflux.table.mysql;

import io.nestflux.table.Literal;

/**
 * A type of MySQL, how its values are written as defaults, and how they are read.
 *
 * @param sql the type, as MySQL itself prints it
 * @param codec how values are read and bound
 * @param literal a value as a default
 * @param <T> the Java type of its values
 */
record MySqlValueType<T>(String sql, MySqlCodec<T> codec, Literal<T> literal) {

    static <T> MySqlValueType<T> bare(String sql, MySqlCodec<T> codec) {
        return new MySqlValueType<>(sql, codec, String::valueOf);
    }

    /** Types that take a default only as an expression: the text and blob families, json (manual, 13.6). */
    MySqlValueType<T> withExpressionDefault() {
        return new MySqlValueType<>(sql, codec, value -> MySqlText.expressionDefault(literal.sql(value)));
    }
}
