package io.nestflux.table.mysql;

import io.nestflux.table.Literal;

/**
 * A type of MySQL, and how its values are written as defaults.
 *
 * @param sql the type, as MySQL itself prints it
 * @param literal a value as a default
 * @param <T> the Java type of its values
 */
record MySqlValueType<T>(String sql, Literal<T> literal) {

    static <T> MySqlValueType<T> bare(String sql) {
        return new MySqlValueType<>(sql, String::valueOf);
    }

    /** Types that take a default only as an expression: the text and blob families, json (manual, 13.6). */
    MySqlValueType<T> withExpressionDefault() {
        return new MySqlValueType<>(sql, value -> MySqlText.expressionDefault(literal.sql(value)));
    }
}
