package io.nestflux.table.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Table;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults from Java values: their SQL, and that a server reads back what was meant. */
class MySqlLiteralsTest {

    /** What MariaDB does not have. */
    static final class OnlyMySqlTable extends MySqlTable {
        final Column<float[]> aVector = vector("a_vector", 3).defaultValue(new float[] {1f, 2.5f, -3f});
        final Column<Instant> aTimestamp = timestamp("a_timestamp").defaultValue(Instant.parse("2024-02-29T12:00:00Z"));

        OnlyMySqlTable() {
            super("only_mysql");
        }
    }

    private final Table table = MySqlModels.table(new MySqlEveryTypeTable());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a_tinyint    | tinyint                    | -1
            a_smallint   | smallint unsigned          | 65535
            an_int       | int unsigned zerofill      | 1
            a_wide_int   | int(5) unsigned zerofill   | 42
            a_decimal    | decimal(10,0) unsigned     | 10
            a_boolean    | tinyint(1)                 | 1
            some_bits    | bit(3)                     | b'101'
            a_varchar    | varchar(40)                | _utf8mb4 x'697427732061205c20616e642061202220616e642031303025'
            an_empty_varchar | varchar(40)            | ''
            a_tinytext   | tinytext                   | ('x')
            a_binary     | binary(3)                  | x'00275c'
            a_tinyblob   | tinyblob                   | (x'41')
            a_blob       | blob                       | (x'')
            a_time_3     | time(3)                    | '12:00:00.123'
            a_datetime_now | datetime                 | CURRENT_TIMESTAMP
            a_timestamp_now | timestamp(6)            | CURRENT_TIMESTAMP(6)
            a_right      | enum('read','write')       | 'write'
            a_label      | enum('it''s','a,b','')     | 'it''s'
            some_rights  | set('READ','WRITE')        | 'READ,WRITE'
            a_json       | json                       | (convert(x'7b2261223a202269742773227d' using utf8mb4))
            a_point      | point                      | (st_geomfromtext('POINT(1 2)',4326))
            """)
    void javaValuesBecomeLiterals(String column, String type, String sql) {
        assertThat(table.column(column).orElseThrow())
                .extracting(Column::type, found -> found.defaultValue().orElseThrow())
                .containsExactly(type, sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO_BACKSLASH_ESCAPES", "ANSI_QUOTES"})
    void mysqlReadsWhatWasMeantUnderEverySqlMode(String mode) throws SQLException {
        assertReadsWhatWasMeant(TestServer.MYSQL, mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO_BACKSLASH_ESCAPES"})
    void mariadbReadsWhatWasMeantUnderEverySqlMode(String mode) throws SQLException {
        assertReadsWhatWasMeant(TestServer.MARIADB, mode);
    }

    private void assertReadsWhatWasMeant(TestServer server, String mode) throws SQLException {
        try (TestDatabase database = server.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET sql_mode = '" + mode + "'");
            create(statement, table, server);
            statement.execute("INSERT INTO every_type () VALUES ()");

            assertThat(firstRow(statement, table))
                    .containsEntry("a_bigint", "-9223372036854775808")
                    .containsEntry("a_wide_int", "00042")
                    .containsEntry("a_varchar", MySqlEveryTypeTable.TRICKY)
                    .containsEntry("a_text", MySqlEveryTypeTable.TRICKY)
                    .containsEntry("a_mediumtext", "line\nline")
                    .containsEntry("a_longtext", "ü")
                    .containsEntry("a_datetime_3", "2024-02-29 12:00:00.123")
                    .containsEntry("a_year", "2024")
                    .containsEntry("a_label", "it's")
                    .containsEntry("some_rights", "READ,WRITE")
                    .containsEntry("no_rights", "")
                    .doesNotContainValue(null);
        }
    }

    @Test
    void mysqlReadsItsOwnTypes() throws SQLException {
        Table own = MySqlModels.table(new OnlyMySqlTable());
        try (TestDatabase database = TestServer.MYSQL.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET time_zone = '+02:00'");
            create(statement, own, TestServer.MYSQL);
            statement.execute("INSERT INTO only_mysql () VALUES ()");
            try (ResultSet row = statement.executeQuery(
                    "SELECT vector_to_string(a_vector), CAST(a_timestamp AS char) FROM only_mysql")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("[1.00000e+00,2.50000e+00,-3.00000e+00]");
                assertThat(row.getString(2)).isEqualTo("2024-02-29 14:00:00");
            }
        }
    }

    @Test
    void typesAreWrittenAsMysqlPrintsThem() throws SQLException {
        try (TestDatabase database = TestServer.MYSQL.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            create(statement, table, TestServer.MYSQL);
            try (ResultSet row = statement.executeQuery("""
                    SELECT column_name, column_type FROM information_schema.columns
                    WHERE table_schema = DATABASE() AND column_name <> 'a_custom'
                    """)) {
                while (row.next()) {
                    String written =
                            table.column(row.getString(1)).orElseThrow().type();
                    assertThat(row.getString(2))
                            .isEqualTo(written.replace("int unsigned zerofill", "int(10) unsigned zerofill")
                                    .replace("geometrycollection", "geomcollection"));
                }
            }
        }
    }

    @Test
    void numberThatMysqlDoesNotHaveIsAMistake() {
        MySqlTable broken = new MySqlTable("t") {
            final Column<Double> ratio = doublePrecision("ratio").defaultValue(Double.NaN);
        };
        assertThatThrownBy(() -> MySqlModels.schema(broken).catalog())
                .hasMessageContaining(".ratio: its default NaN cannot be written as SQL: MySQL has no such number");
    }

    private static void create(Statement statement, Table table, TestServer server) throws SQLException {
        statement.execute(table.columns().stream()
                .map(column -> column(column, server))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + table.name() + " (\n", ")")));
    }

    private static String column(Column column, TestServer server) {
        Optional<Long> srid = column.options().get(MySqlOption.SRID).filter(number -> server == TestServer.MYSQL);
        return column.name() + " " + column.type()
                + srid.map(number -> " SRID " + number).orElse("")
                + " DEFAULT " + column.defaultValue().orElseThrow();
    }

    private static Map<String, String> firstRow(Statement statement, Table table) throws SQLException {
        List<String> names = table.columns().stream().map(Column::name).toList();
        Map<String, String> values = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(table.columns().stream()
                .map(MySqlLiteralsTest::asText)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table.name())))) {
            assertThat(row.next()).isTrue();
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), row.getString(i + 1));
            }
        }
        return values;
    }

    private static String asText(Column column) {
        boolean isShape = column.defaultValue().orElseThrow().startsWith("(st_");
        return isShape ? "st_astext(" + column.name() + ")" : "CAST(" + column.name() + " AS char)";
    }
}
