package io.nestflux.table;

/**
 * How a Java value is written as SQL.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Literal<T> {

    /**
     * @param value the value, never null
     * @return its SQL
     * @throws IllegalArgumentException if the server has no such value, with the reason as its message
     */
    String sql(T value);
}
