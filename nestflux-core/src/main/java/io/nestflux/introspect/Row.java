package io.nestflux.introspect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a query, read by column name and without nulls. */
public final class Row {

    private final ResultSet result;

    private Row(ResultSet result) {
        this.result = result;
    }

    /**
     * Makes something of a row.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Mapper<T> {

        /** Reads what it wants from the row, which is gone afterwards. */
        T map(Row row) throws SQLException;
    }

    /** Runs a query and maps each of its rows. */
    public static <T> List<T> all(Connection connection, String sql, Mapper<T> mapper) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return all(result, mapper);
        }
    }

    /** Maps each row of a query that has been run, and closes what it gave. */
    public static <T> List<T> all(ResultSet rows, Mapper<T> mapper) throws SQLException {
        try (rows) {
            Row row = new Row(rows);
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapper.map(row));
            }
            return all;
        }
    }

    /** A text that is there. */
    public String text(String column) throws SQLException {
        return optional(column)
                .orElseThrow(
                        () -> new IllegalStateException("no value in column " + column + " of the server's answer"));
    }

    /** A text that may be NULL. */
    public Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /** A truth value; NULL is false. */
    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A whole number; NULL is 0. */
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** The elements of an array of texts; NULL is empty. */
    public List<String> texts(String column) throws SQLException {
        return elements(column).map(String::valueOf).toList();
    }

    /** The elements of an array of whole numbers; NULL is empty. */
    public List<Integer> numbers(String column) throws SQLException {
        return elements(column).map(each -> ((Number) each).intValue()).toList();
    }

    /** The elements of an array of large whole numbers; NULL is empty. */
    public List<Long> longs(String column) throws SQLException {
        return elements(column).map(each -> ((Number) each).longValue()).toList();
    }

    private Stream<Object> elements(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? Stream.empty() : Arrays.stream((Object[]) array.getArray());
    }
}
