package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column go to the database and come back, through plain JDBC and without reflection.
 * {@code PgCodec} and {@code MySqlCodec} have those of the types.
 *
 * @param <T> the Java type of the values
 */
@Api(Api.Use.CALL)
public abstract class Codec<T> {

    private final JavaType javaType;
    private final JdbcAccess<T> access;
    private final CodecSource source;

    /** For the dialects. */
    protected Codec(JavaType javaType, JdbcAccess<T> access, CodecSource source) {
        this.javaType = javaType;
        this.access = access;
        this.source = source;
    }

    /** The Java type of the values. */
    public final JavaType javaType() {
        return javaType;
    }

    /**
     * The value of a row, or null where it is NULL.
     *
     * @param index the column's place in the row; the first is 1
     * @throws NestFluxException {@code NF-902} if there is a value that its Java type does not have
     */
    public final @Nullable T read(ResultSet row, int index) throws SQLException {
        try {
            return access.read().read(row, index);
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException other) {
            throw unreadable(row, index, "holds a value that is no " + javaType + ": " + other.getMessage(), other);
        }
    }

    /**
     * The value of a row that has one for sure.
     *
     * @param index the column's place in the row; the first is 1
     * @throws NestFluxException {@code NF-902} if it is NULL all the same
     */
    public final T require(ResultSet row, int index) throws SQLException {
        T value = read(row, index);
        if (value == null) {
            throw unreadable(row, index, "is NULL, which its table does not allow", null);
        }
        return value;
    }

    /**
     * Gives a statement a value.
     *
     * @param index the parameter's place; the first is 1
     */
    public final void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            access.bind().bind(statement, index, value);
        }
    }

    final CodecSource source() {
        return source;
    }

    private static NestFluxException unreadable(ResultSet row, int index, String problem, @Nullable Throwable cause)
            throws SQLException {
        return new NestFluxException(
                ErrorCode.VALUE_UNREADABLE,
                "column " + index + " of the row, " + row.getMetaData().getColumnLabel(index) + ", " + problem,
                cause,
                "a row of an outer join may have NULL anywhere: read such columns by themselves",
                "if the database is newer than the table class, bring the class up to date");
    }
}
