package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row read by the codecs of its columns, and written by them into a second table. */
public final class CopiedRow {

    /** So often that a driver goes over to its binary form, and reads by another way. */
    private static final int OFTEN = 8;

    private CopiedRow() {}

    /** The columns in the fields of a table class. */
    public static List<Column<?>> columns(TableDefinition table) throws IllegalAccessException {
        List<Column<?>> columns = new ArrayList<>();
        for (Field field : table.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(table) instanceof Column<?> column) {
                columns.add(column);
            }
        }
        return columns;
    }

    /**
     * The values of the first row.
     *
     * @param selected how a column is selected
     */
    public static Map<String, Object> read(
            Connection connection, String table, List<Column<?>> columns, Function<Column<?>, String> selected)
            throws SQLException {
        String sql = columns.stream().map(selected).collect(Collectors.joining(", ", "SELECT ", " FROM " + table));
        Map<String, Object> values = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int time = 0; time < OFTEN; time++) {
                try (ResultSet result = statement.executeQuery()) {
                    Rows rows = Rows.of(result);
                    assertThat(rows.next()).isTrue();
                    for (Column<?> column : columns) {
                        Object value = rows.get(column.name(), column);
                        assertThat(value)
                                .as(column.name())
                                .isInstanceOf(column.codec().javaType().raw());
                        Object before = values.put(column.name(), value);
                        assertThat(shown(before == null ? value : before))
                                .as(column.name())
                                .isEqualTo(shown(value));
                    }
                }
            }
        }
        return values;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CopiedRow::shown).toList().toString();
        }
        return value instanceof byte[] bytes
                ? Arrays.toString(bytes)
                : value instanceof float[] numbers ? Arrays.toString(numbers) : String.valueOf(value);
    }

    /** Writes it as the only row of a table. */
    public static void write(
            Connection connection,
            String table,
            List<Column<?>> columns,
            Map<String, Object> values,
            Function<Column<?>, String> parameter)
            throws SQLException {
        String sql = columns.stream()
                        .<String>map(Column::name)
                        .collect(Collectors.joining(", ", "INSERT INTO " + table + " (", ")"))
                + columns.stream().map(parameter).collect(Collectors.joining(", ", " VALUES (", ")"));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                Statement emptied = connection.createStatement()) {
            for (int time = 0; time < OFTEN; time++) {
                emptied.execute("DELETE FROM " + table);
                for (int at = 0; at < columns.size(); at++) {
                    bind(columns.get(at), statement, at + 1, values);
                }
                statement.executeUpdate();
            }
        }
    }

    @SuppressWarnings("unchecked") // what this column has read
    private static <T> void bind(Column<T> column, PreparedStatement statement, int index, Map<String, Object> values)
            throws SQLException {
        column.codec().bind(statement, index, (T) values.get(column.name()));
    }
}
