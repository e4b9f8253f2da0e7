package io.nestflux.table.postgres;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.table.Column;
import io.nestflux.table.CopiedRow;
import io.nestflux.table.Rows;
import io.nestflux.table.TextCodec;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type of PostgreSQL, read as the Java type that its column has, and written again. */
class PgCodecTest {

    private static final PgEveryTypeTable EVERY_TYPE = new PgEveryTypeTable();

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whatAColumnReadsItWritesAgain(TestDatabase database) throws Exception {
        List<Column<?>> columns = CopiedRow.columns(EVERY_TYPE);
        database.execute(
                "CREATE SCHEMA app",
                "CREATE TYPE app.mood AS ENUM ('sad', 'ok')",
                PgModels.table(EVERY_TYPE).columns().stream()
                        .map(column -> column.name() + " " + column.type() + " DEFAULT "
                                + column.defaultValue().orElseThrow())
                        .collect(Collectors.joining(",\n", "CREATE TABLE app.every_type (\n", ")")),
                "CREATE TABLE app.other (LIKE app.every_type)",
                "INSERT INTO app.every_type DEFAULT VALUES");
        try (Connection connection = database.connect()) {
            Map<String, Object> values = CopiedRow.read(connection, "app.every_type", columns, Column::name);
            CopiedRow.write(connection, "app.other", columns, values, column -> "?");

            assertThat(values)
                    .containsEntry("a_smallint", -1)
                    .containsEntry("an_oid", 4_000_000_000L)
                    .containsEntry("some_money", new BigDecimal("12.50"))
                    .containsEntry("the_last_date", LocalDate.MAX)
                    .containsEntry("a_date_bc", LocalDate.of(-43, 3, 15))
                    .containsEntry("a_timestamptz", OffsetDateTime.parse("2024-02-29T10:00:00.123Z"))
                    .containsEntry("an_interval", Duration.ofMinutes(-90))
                    .containsEntry("a_day_to_hour", Duration.ofHours(49))
                    .containsEntry("a_year_to_month", Period.of(1, 2, 0))
                    .containsEntry("a_mood", PgEveryTypeTable.Mood.OK)
                    .containsEntry("a_daterange", Range.empty())
                    .containsEntry("an_int4multirange", List.of(Range.of(1, 2), Range.from(9)))
                    .containsEntry(
                            "some_texts", Arrays.asList("plain", PgEveryTypeTable.TRICKY, "", "null", " ", null, "a;b"))
                    .containsEntry("some_numbers", List.of(List.of(1, 2), List.of(3, 4)))
                    .containsEntry("some_boxes", List.of("(1,1),(0,0)", "(3,3),(2,2)"))
                    .containsEntry("some_multiranges", List.of(List.of(Range.of(1, 2))))
                    .hasSize(columns.size());
            assertThat(database.query("SELECT t::text FROM app.other t"))
                    .isEqualTo(database.query("SELECT t::text FROM app.every_type t"));
        }
    }

    record Settings(String theme) {
        static final TextCodec<Settings> CODEC = TextCodec.of(
                Settings.class,
                json -> new Settings(json.substring(json.indexOf(": \"") + 3, json.length() - 2)),
                settings -> "{\"theme\": \"" + settings.theme + "\"}");
    }

    static final class OwnTypes extends PgTable {
        enum Mood {
            SAD,
            OK
        }

        private static final PgEnum<Mood> MOOD = PgEnum.of(Mood.class).labels(Mood::name);
        final Column<Settings> settings = jsonb("settings", Settings.CODEC);
        final Column<List<Settings>> all = jsonb("all_settings", Settings.CODEC).array();
        final Column<Mood> mood = domain("mood", PgDomain.of("feeling", MOOD));
        final Column<Long> count = domain("count", PgDomain.of("counted", "bigint", Long.class));
        final Column<Range<Double>> span = range("span", PgRange.of("floats", "float8", Double.class));
        final Column<List<Range<Double>>> spans = multirange("spans", PgRange.of("floats", "float8", Double.class));
        final Column<String> home = composite("home", PgComposite.of("address").attribute("street", "text"));

        OwnTypes() {
            super("app", "own_types");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void typesOfOnesOwnAreReadAndWritten(TestDatabase database) throws Exception {
        OwnTypes table = new OwnTypes();
        database.execute(
                "CREATE SCHEMA app",
                "CREATE TYPE app.mood AS ENUM ('SAD', 'OK')",
                "CREATE DOMAIN app.feeling AS app.mood",
                "CREATE DOMAIN app.counted AS bigint",
                "CREATE TYPE app.floats AS RANGE (subtype = float8)",
                "CREATE TYPE app.address AS (street text)",
                "CREATE TABLE app.own_types (settings jsonb, all_settings jsonb[], mood app.feeling, count app.counted,"
                        + " span app.floats, spans app.floats_multirange, home app.address)",
                "CREATE TABLE app.other (LIKE app.own_types)",
                "INSERT INTO app.own_types VALUES ('{\"theme\": \"dark\"}', ARRAY['{\"theme\": \"light\"}']::jsonb[],"
                        + " 'OK', 7, '[1.5,2)', '{[1,2),[3,4)}', '(\"High Street\")')");
        try (Connection connection = database.connect()) {
            Map<String, Object> values =
                    CopiedRow.read(connection, "app.own_types", CopiedRow.columns(table), Column::name);
            CopiedRow.write(connection, "app.other", CopiedRow.columns(table), values, column -> "?");

            assertThat(values)
                    .containsEntry("settings", new Settings("dark"))
                    .containsEntry("all_settings", List.of(new Settings("light")))
                    .containsEntry("mood", OwnTypes.Mood.OK)
                    .containsEntry("count", 7L)
                    .containsEntry("span", Range.of(1.5, 2.0))
                    .containsEntry("home", "(\"High Street\")");
            assertThat(database.query("SELECT t::text FROM app.other t"))
                    .isEqualTo(database.query("SELECT t::text FROM app.own_types t"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an_interval | '1 mon'::interval          | it has months
            a_mood      | 'angry'                    | no constant has the label 'angry'
            some_texts  | '{{a,b},{c,d}}'::text[]    | more dimensions
            some_numbers | '{1,2}'::int[]            | fewer dimensions
            a_year_to_month | '3 days'::interval     | more than years and months
            """)
    void aValueThatTheJavaTypeDoesNotHaveIsNamed(String name, String sql, String reason) throws Exception {
        Column<?> column = CopiedRow.columns(EVERY_TYPE).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (TestDatabase database = POSTGRES_18.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + sql + " AS given")) {
            Rows rows = Rows.of(result);
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> rows.get("given", column))
                    .hasMessageContaining("NF-902")
                    .hasMessageContaining("given")
                    .hasMessageContaining(reason);
        }
    }

    @DatabaseTest(POSTGRES_18)
    void arraysWithOtherBoundsAndEmptyOnesAreLists(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT '[0:1]={1,2}'::int[], '{}'::int[], '[3:4][1:1]={{1},{2}}'::int[]")) {
            assertThat(result.next()).isTrue();
            assertThat(PgCodec.INTEGER.array().read(result, 1)).containsExactly(1, 2);
            assertThat(PgCodec.INTEGER.array().array().read(result, 2)).isEmpty();
            assertThat(PgCodec.INTEGER.array().array().read(result, 3)).containsExactly(List.of(1), List.of(2));
        }
    }
}
