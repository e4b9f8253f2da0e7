package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement that inserts one row, of which some columns are given: what the written classes for new rows are made
 * of.
 */
@Api(Api.Use.CALL)
public final class Insert {

    private final String table;
    private final String nothing;
    private final List<Value<?>> values = new ArrayList<>();

    private record Value<T>(
            String column,
            String parameter,
            Codec<T> codec,
            @Nullable T value) {
        void bind(PreparedStatement statement, int index) throws SQLException {
            codec.bind(statement, index, value);
        }
    }

    private Insert(String table, String nothing) {
        this.table = table;
        this.nothing = nothing;
    }

    /** @param table its name as SQL */
    public static Insert into(String table) {
        return new Insert(table, "DEFAULT VALUES");
    }

    /**
     * @param table its name as SQL
     * @param nothing what stands behind it where no column is given
     */
    public static Insert into(String table, String nothing) {
        return new Insert(table, nothing);
    }

    /** @param column its name as SQL */
    public <T> Insert set(String column, Codec<T> codec, @Nullable T value) {
        return set(column, "?", codec, value);
    }

    /**
     * @param column its name as SQL
     * @param parameter the expression around the parameter: {@code ST_GeomFromText(?, 4326)}
     */
    public <T> Insert set(String column, String parameter, Codec<T> codec, @Nullable T value) {
        values.add(new Value<>(column, parameter, codec, value));
        return this;
    }

    /** As {@link #set(String, Codec, Object)}, if it is given; otherwise the server's default counts. */
    public <T> Insert setIf(boolean given, String column, Codec<T> codec, @Nullable T value) {
        return setIf(given, column, "?", codec, value);
    }

    /** As {@link #set(String, String, Codec, Object)}, if it is given; otherwise the server's default counts. */
    public <T> Insert setIf(boolean given, String column, String parameter, Codec<T> codec, @Nullable T value) {
        return given ? set(column, parameter, codec, value) : this;
    }

    /** The statement. */
    public String sql() {
        if (values.isEmpty()) {
            return "INSERT INTO " + table + " " + nothing;
        }
        return values.stream().map(Value::column).collect(Collectors.joining(", ", "INSERT INTO " + table + " (", ")"))
                + values.stream().map(Value::parameter).collect(Collectors.joining(", ", " VALUES (", ")"));
    }

    /** Gives the statement its values; those that it had of another row are forgotten. */
    public void bind(PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        for (int at = 0; at < values.size(); at++) {
            values.get(at).bind(statement, at + 1);
        }
    }

    /** Inserts the row. */
    public void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            bind(statement);
            statement.executeUpdate();
        }
    }

    /**
     * Inserts the row, and tells the key that the server gave it.
     *
     * @param column the column of the key, as the database calls it
     * @throws NestFluxException {@code NF-902} if none came back: something has kept the row from being inserted
     */
    public <K> K run(Connection connection, String column, Codec<K> key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(), new String[] {column})) {
            bind(statement);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new NestFluxException(
                            ErrorCode.VALUE_UNREADABLE,
                            "no key came back from the insert into " + table + ": no row was inserted",
                            "see whether a trigger or a rule of the table keeps rows away");
                }
                return key.require(keys, 1);
            }
        }
    }
}
