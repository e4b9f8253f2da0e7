package io.nestflux.table;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The calls of JDBC that read and bind one kind of value.
 *
 * @param read a value, or null where it is NULL
 * @param bind a value that is not null
 * @param <T> the Java type of the values
 */
public record JdbcAccess<T>(Reader<T> read, Binder<T> bind) {

    /** As all drivers do it. */
    public static final JdbcAccess<Integer> INTEGER =
            new JdbcAccess<>((row, index) -> some(row, row.getInt(index)), PreparedStatement::setInt);

    public static final JdbcAccess<Long> LONG =
            new JdbcAccess<>((row, index) -> some(row, row.getLong(index)), PreparedStatement::setLong);

    public static final JdbcAccess<Float> FLOAT =
            new JdbcAccess<>((row, index) -> some(row, row.getFloat(index)), PreparedStatement::setFloat);

    public static final JdbcAccess<Double> DOUBLE =
            new JdbcAccess<>((row, index) -> some(row, row.getDouble(index)), PreparedStatement::setDouble);

    public static final JdbcAccess<Boolean> BOOLEAN =
            new JdbcAccess<>((row, index) -> some(row, row.getBoolean(index)), PreparedStatement::setBoolean);

    public static final JdbcAccess<BigDecimal> DECIMAL =
            new JdbcAccess<>(ResultSet::getBigDecimal, PreparedStatement::setBigDecimal);

    public static final JdbcAccess<String> TEXT = new JdbcAccess<>(ResultSet::getString, PreparedStatement::setString);

    public static final JdbcAccess<byte[]> BYTES = new JdbcAccess<>(ResultSet::getBytes, PreparedStatement::setBytes);

    /** What reads a value; a method of {@link ResultSet}. */
    @FunctionalInterface
    public interface Reader<T> {
        @Nullable
        T read(ResultSet row, int index) throws SQLException;
    }

    /** What binds a value; a method of {@link PreparedStatement}. */
    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, int index, T value) throws SQLException;
    }

    /** What the driver itself knows by its class, as it must know dates and times (JDBC 4.2). */
    public static <T> JdbcAccess<T> object(Class<T> type) {
        return new JdbcAccess<>((row, index) -> row.getObject(index, type), PreparedStatement::setObject);
    }

    private static <T> @Nullable T some(ResultSet row, T value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}
