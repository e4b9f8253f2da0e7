package io.nestflux.table.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.catalog.Table;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Defaults from Java values: their SQL, and that a server reads back what was meant. */
class PgLiteralsTest {

    private final Table table = PgModels.table(new PgEveryTypeTable());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a_smallint       | -1
            a_numeric        | 1000
            a_double         | 'NaN'
            a_small_double   | 1.0E-10
            an_infinite_double | '-Infinity'
            a_boolean        | true
            a_varchar        | ''
            a_varchar_40     | E'it''s a \\\\ and a " and {a,b}'
            a_bytea          | E'\\\\x00ff'
            a_date_bc        | '0044-03-15 BC'
            the_last_date    | 'infinity'
            a_timestamptz    | '2024-02-29 12:00:00.123+02:00'
            an_interval      | 'PT-1H-30M'
            some_bits        | B'101'
            an_int4range     | '[1,5)'
            a_mood           | 'ok'
            some_texts       | E'{plain,"it''s a \\\\\\\\ and a \\\\" and {a,b}","","null"," ",NULL,"a;b"}'
            some_numbers     | '{{1,2},{3,4}}'
            some_boxes       | '{"(1,1),(0,0)";"(3,3),(2,2)"}'
            """)
    void javaValuesBecomeLiterals(String column, String sql) {
        assertThat(table.column(column).orElseThrow().defaultValue()).contains(sql);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES_14", "POSTGRES_18"})
    void serverReadsWhatWasMeant(TestServer server) throws SQLException {
        try (TestDatabase database = create(server);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
            assertThat(firstRow(statement))
                    .containsEntry("a_bigint", "-9223372036854775808")
                    .containsEntry("a_double", "NaN")
                    .containsEntry("an_infinite_double", "-Infinity")
                    .containsEntry("a_varchar_40", PgEveryTypeTable.TRICKY)
                    .containsEntry("a_bytea", "\\x00ff")
                    .containsEntry("a_date_bc", "0044-03-15 BC")
                    .containsEntry("the_last_date", "infinity")
                    .containsEntry("a_time_3", "12:00:00.123")
                    .containsEntry("a_timestamptz", "2024-02-29 10:00:00.123+00")
                    .containsEntry("a_timestamptz_3", "-infinity")
                    .containsEntry("an_interval", "-01:30:00")
                    .containsEntry("a_day_to_hour", "49:00:00")
                    .containsEntry("a_year_to_month", "1 year 2 mons")
                    .containsEntry("a_numrange", "[1,10]")
                    .containsEntry("a_daterange", "empty")
                    .containsEntry("an_int4multirange", "{[1,2),[9,)}")
                    .containsEntry(
                            "some_texts", "{plain,\"it's a \\\\ and a \\\" and {a,b}\",\"\",\"null\",\" \",NULL,a;b}")
                    .containsEntry("some_bytes", "{\"\\\\x5c\"}")
                    .containsEntry("some_booleans", "{t,f}")
                    .containsEntry("some_boxes", "{(1,1),(0,0);(3,3),(2,2)}")
                    .containsEntry("some_moods", "{sad,ok}")
                    .containsEntry("some_times", "{\"2024-02-29 10:00:00.123+00\"}")
                    .containsEntry("some_multiranges", "{\"{[1,2)}\"}")
                    .containsEntry("some_bit_strings", "{101}")
                    .doesNotContainValue(null);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES_14", "POSTGRES_18"})
    void typesAreWrittenAsTheServerPrintsThem(TestServer server) throws SQLException {
        try (TestDatabase database = create(server);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(pairs(statement, """
                    SELECT attname, format_type(atttypid, atttypmod)
                    FROM pg_attribute
                    WHERE attrelid = 'app.every_type'::regclass AND attnum > 0
                    """))
                    .allSatisfy((name, printed) -> assertThat(printed)
                            .isEqualTo(type(name).replace("\"", "").replace("[][]", "[]")));
        }
    }

    @Test
    void textWithNulCharacterIsAMistake() {
        PgTable broken = new PgTable("t") {
            final Column<String> name = text("name").defaultValue("a\0b");
        };
        assertThatThrownBy(() -> PgModels.schema(broken).catalog())
                .hasMessageContaining(".name: its default")
                .hasMessageContaining("NUL");
    }

    private String type(String column) {
        return table.column(column).orElseThrow().type();
    }

    private TestDatabase create(TestServer server) {
        TestDatabase database = server.createDatabase();
        database.execute(
                "CREATE SCHEMA app",
                "CREATE TYPE app.mood AS ENUM ('sad', 'ok')",
                table.columns().stream()
                        .map(column -> PgNames.quote(column.name()) + " " + column.type() + " DEFAULT "
                                + column.defaultValue().orElseThrow())
                        .collect(Collectors.joining(",\n", "CREATE TABLE app.every_type (\n", ")")),
                "INSERT INTO app.every_type DEFAULT VALUES");
        return database;
    }

    private Map<String, String> firstRow(Statement statement) throws SQLException {
        return pairs(
                statement,
                table.columns().stream()
                        .map(column -> "SELECT '%1$s', %1$s::text FROM app.every_type".formatted(column.name()))
                        .collect(Collectors.joining(" UNION ALL ")));
    }

    private static Map<String, String> pairs(Statement statement, String sql) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.put(row.getString(1), row.getString(2));
            }
        }
        return values;
    }
}
