package io.nestflux.table.mysql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Table;
import io.nestflux.table.Column;
import io.nestflux.table.CopiedRow;
import io.nestflux.table.Rows;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of MySQL and MariaDB, read as the Java type that its column has, and written again, by both drivers. */
class MySqlCodecTest {

    private static final MySqlEveryTypeTable EVERY_TYPE = new MySqlEveryTypeTable();

    @DatabaseTest({MYSQL, MARIADB})
    void whatAColumnReadsItWritesAgain(TestDatabase database) throws Exception {
        Table table = MySqlModels.table(EVERY_TYPE);
        database.execute(
                table.columns().stream()
                        .map(column -> column.name() + " " + column.type() + " DEFAULT "
                                + column.defaultValue().orElseThrow())
                        .collect(Collectors.joining(",\n", "CREATE TABLE every_type (\n", ")")),
                "CREATE TABLE other LIKE every_type",
                "INSERT INTO every_type () VALUES ()");
        for (String driver : List.of("mysql", "mariadb")) {
            try (Connection connection = by(driver, database)) {
                List<Column<?>> columns = CopiedRow.columns(EVERY_TYPE);
                Map<String, Object> values =
                        CopiedRow.read(connection, "every_type", columns, MySqlCodecTest::selected);
                CopiedRow.write(connection, "other", columns, values, column -> parameter(table, column));

                assertThat(values)
                        .as(driver)
                        .containsEntry("a_tinyint", -1)
                        .containsEntry("a_smallint", 65_535)
                        .containsEntry("a_decimal_2", new BigDecimal("-1.50"))
                        .containsEntry("some_bits", 5L)
                        .containsEntry("a_boolean", true)
                        .containsEntry("a_time_3", LocalTime.parse("12:00:00.123"))
                        .containsEntry("a_year", Year.of(2024))
                        .containsEntry("a_right", MySqlEveryTypeTable.Right.WRITE)
                        .containsEntry("some_rights", EnumSet.allOf(MySqlEveryTypeTable.Right.class))
                        .containsEntry("no_rights", Set.of())
                        .containsEntry("a_point", "POINT(1 2)")
                        .hasSize(columns.size());
                for (Column<?> column : columns) {
                    String name = column.name();
                    assertThat(database.query("SELECT hex(" + name + ") FROM other"))
                            .as(driver + ": " + name)
                            .isEqualTo(database.query("SELECT hex(" + name + ") FROM every_type"));
                }
            }
        }
    }

    private static Connection by(String driver, TestDatabase database) throws SQLException {
        String url = database.url().substring("jdbc:".length());
        String options = driver.equals("mysql")
                ? "allowPublicKeyRetrieval=true&sslMode=DISABLED"
                : "allowPublicKeyRetrieval=true";
        String parts = url.substring(url.indexOf(':'), url.contains("?") ? url.indexOf('?') : url.length());
        return DriverManager.getConnection(
                "jdbc:" + driver + parts + "?" + options, database.user(), database.password());
    }

    private static String selected(Column<?> column) {
        return column.codec() == MySqlCodec.SHAPE
                ? "ST_AsText(" + column.name() + ") AS " + column.name()
                : column.name();
    }

    private static String parameter(Table table, Column<?> column) {
        Long srid = table.column(column.name())
                .flatMap(found -> found.options().get(MySqlOption.SRID))
                .orElse(0L);
        return column.codec() == MySqlCodec.SHAPE ? "ST_GeomFromText(?, " + srid + ")" : "?";
    }

    static final class VectorTable extends MySqlTable {
        final Column<float[]> place = vector("place", 3);

        VectorTable() {
            super("vectors");
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void vectorsAreReadAndWritten(TestDatabase database) throws Exception {
        database.execute("CREATE TABLE vectors (place vector(3))", "CREATE TABLE other LIKE vectors");
        String function = database.server() == MYSQL ? "string_to_vector" : "vec_fromtext";
        database.execute("INSERT INTO vectors VALUES (" + function + "('[1,2.5,-3]'))");
        // MariaDB's driver cannot read MySQL's vectors at all
        for (String driver : database.server() == MYSQL ? List.of("mysql") : List.of("mysql", "mariadb")) {
            try (Connection connection = by(driver, database)) {
                List<Column<?>> columns = CopiedRow.columns(new VectorTable());
                Map<String, Object> values = CopiedRow.read(connection, "vectors", columns, Column::name);
                CopiedRow.write(connection, "other", columns, values, column -> "?");

                assertThat((float[]) values.get("place")).containsExactly(1f, 2.5f, -3f);
                assertThat(database.query("SELECT hex(place) FROM other"))
                        .isEqualTo(database.query("SELECT hex(place) FROM vectors"));
            }
        }
    }

    static final class LargeTable extends MySqlTable {
        final Column<Integer> small = integer("n").unsigned();
        final Column<Long> whole = customType("n", "int unsigned", Long.class);
        final Column<BigInteger> huge = customType("h", "bigint unsigned", BigInteger.class);

        LargeTable() {
            super("large");
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anUnsignedNumberThatIsTooLargeIsNeverAnother(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE TABLE large (n int unsigned, h bigint unsigned)",
                "INSERT INTO large VALUES (4000000000, 18446744073709551615)");
        LargeTable large = new LargeTable();
        for (String driver : List.of("mysql", "mariadb")) {
            try (Connection connection = by(driver, database);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT n, h FROM large")) {
                Rows rows = Rows.of(result);
                assertThat(rows.next()).isTrue();
                assertThat(rows.get(large.whole)).isEqualTo(4_000_000_000L);
                assertThat(rows.get(large.huge)).isEqualTo(new BigInteger("18446744073709551615"));
                assertThatThrownBy(() -> rows.get(large.small)).isInstanceOf(SQLException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void aPointInTimeIsTheSameWhateverTheSessionsZoneWhereTheDriverKnowsIt(String driver) throws SQLException {
        Instant noon = Instant.parse("2024-07-01T12:00:00Z");
        try (TestDatabase database = (driver.equals("mysql") ? MYSQL : MARIADB).createDatabase()) {
            database.execute("CREATE TABLE moments (at timestamp(6))");
            String zone = "connectionTimeZone=" + (driver.equals("mysql") ? "%2B05:00" : "+05:00&preserveInstants=true")
                    + "&forceConnectionTimeZoneToSession=true";
            String url = database.url() + (database.url().contains("?") ? "&" : "?") + zone;
            try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO moments VALUES (?)");
                    Statement select = connection.createStatement()) {
                MySqlCodec.TIMESTAMP.bind(insert, 1, noon);
                insert.executeUpdate();
                try (ResultSet row = select.executeQuery("SELECT at, unix_timestamp(at) FROM moments")) {
                    assertThat(row.next()).isTrue();
                    assertThat(MySqlCodec.TIMESTAMP.read(row, 1)).isEqualTo(noon);
                    assertThat(row.getLong(2)).isEqualTo(noon.getEpochSecond());
                }
            }
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aShapeThatWasNotSelectedAsTextIsRefused(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE shapes (a_point point)", "INSERT INTO shapes VALUES (point(1, 2))");
        for (String driver : List.of("mysql", "mariadb")) {
            try (Connection connection = by(driver, database);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT a_point FROM shapes")) {
                Rows rows = Rows.of(result);
                assertThat(rows.next()).isTrue();
                assertThatThrownBy(() -> rows.get("a_point", EVERY_TYPE.aPoint))
                        .hasMessageContaining("NF-902")
                        .hasMessageContaining("ST_AsText");
            }
        }
    }
}
