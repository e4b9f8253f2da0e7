package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.table.Row;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.Range;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * Declared rows have values of every type. Each is inserted, and known again as what it is when the row changes later:
 * otherwise a migration would stop, and say that somebody changed it.
 */
@Tag("slow")
class DeclaredValuesTest {

    private static final String AWKWARD = "back\\slash 'quoted' \"double\"\nline\r\ntab\t${name} $body$ ; -- no 😀 é";

    private static final byte[] BYTES = {0, 39, 92, -1, 10};

    enum Level {
        LOW,
        HIGH
    }

    @TempDir
    Path directory;

    private static Row[] two(Function<Object[], Row> row, String label, Object... values) {
        Object[] full = new Object[values.length + 2];
        Object[] nothing = new Object[values.length + 2];
        full[0] = 1;
        nothing[0] = 2;
        full[1] = label;
        nothing[1] = label;
        System.arraycopy(values, 0, full, 2, values.length);
        return new Row[] {row.apply(full), row.apply(nothing)};
    }

    private static final class Pg extends PgSchema {
        static final class ValueTable extends PgTable {
            ValueTable(String label) {
                super("public", "value");
                integer("id").primaryKey();
                text("label").notNull();
                bigint("c01");
                smallint("c02");
                numeric("c03", 10, 2);
                numeric("c04");
                real("c05");
                doublePrecision("c06");
                money("c07");
                bool("c08");
                uuid("c09");
                character("c10", 4);
                varchar("c11", 200);
                text("c12");
                bytea("c13");
                date("c14");
                date("c15");
                time("c16");
                timetz("c17");
                timestamp("c18");
                timestamptz("c19");
                interval("c20");
                json("c21");
                jsonb("c22");
                xml("c23");
                inet("c24");
                bit("c25", 3);
                point("c26");
                enumeration("c27", Level.class);
                text("c28").array();
                integer("c29").array().array();
                int4range("c30");
                numeric("c31", 4, 1);
                enumeration("c32", Level.class).array();
                rows(two(
                        values -> row(values),
                        label,
                        Long.MIN_VALUE,
                        7,
                        new BigDecimal("1.5"),
                        new BigDecimal("1e-7"),
                        0.1f,
                        0.1,
                        new BigDecimal("12.34"),
                        true,
                        UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                        "a",
                        AWKWARD,
                        AWKWARD,
                        BYTES,
                        LocalDate.of(-43, 3, 15),
                        LocalDate.MAX,
                        LocalTime.of(1, 2, 3, 4_000),
                        OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(2)),
                        LocalDateTime.of(2024, 2, 29, 0, 0),
                        OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 5_000, ZoneOffset.ofHours(-9)),
                        Duration.ofHours(49),
                        "{\"b\": 1, \"a\":  [\"\\\\\"]}",
                        "{\"b\": 1, \"a\":  [\"\\\\\"]}",
                        "<a>b</a>",
                        "::1",
                        "010",
                        "(1,2)",
                        Level.HIGH,
                        Arrays.asList("a,b", null, "NULL", "\\\"", AWKWARD),
                        List.of(List.of(1, 2), List.of(3, 4)),
                        Range.of(1, 5),
                        new BigDecimal("-0.1"),
                        List.of(Level.LOW, Level.HIGH)));
            }
        }

        Pg(String label) {
            tables(new ValueTable(label));
        }
    }

    private static final class MySql extends MySqlSchema {
        static final class ValueTable extends MySqlTable {
            ValueTable(String label) {
                super("value");
                integer("id").primaryKey();
                varchar("label", 40).notNull();
                bigint("c01");
                tinyint("c02");
                decimal("c03", 10, 2);
                floating("c05");
                doublePrecision("c06");
                bool("c08");
                bit("c09", 9);
                character("c10", 4);
                varchar("c11", 200);
                text("c12");
                blob("c13");
                varbinary("c14", 20);
                binary("c15", 8);
                time("c16", 3);
                datetime("c18", 6);
                timestamp("c19", 3);
                date("c20");
                json("c21");
                year("c23");
                enumeration("c27", Level.class);
                enumeration("c28", "it's", "back\\slash", "é");
                set("c29", Level.class);
                rows(two(
                        values -> row(values),
                        label,
                        Long.MIN_VALUE,
                        7,
                        new BigDecimal("1.5"),
                        0.1f,
                        0.1,
                        true,
                        5L,
                        "a",
                        AWKWARD,
                        AWKWARD,
                        BYTES,
                        BYTES,
                        BYTES,
                        LocalTime.of(1, 2, 3, 4_000_000),
                        LocalDateTime.of(2024, 2, 29, 0, 0),
                        Instant.parse("2024-02-29T12:00:00.005Z"),
                        LocalDate.of(2024, 2, 29),
                        "{\"b\": 1, \"a\":  [\"\\\\\"]}",
                        Year.of(1999),
                        Level.HIGH,
                        "back\\slash",
                        EnumSet.of(Level.LOW, Level.HIGH)));
            }
        }

        MySql(String label) {
            tables(new ValueTable(label));
        }
    }

    private NestFlux flux(TestDatabase database, String label) {
        SchemaDefinition schema = database.server().isPostgres() ? new Pg(label) : new MySql(label);
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    @DatabaseTest
    void valuesOfEveryTypeAreInsertedAndKnownAgain(TestDatabase database) throws Exception {
        flux(database, "one").generate();
        flux(database, "one").migrate();
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("select c11, c13 from value where id = 1")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(AWKWARD);
            assertThat(row.getBytes(2)).isEqualTo(BYTES);
        }

        flux(database, "two").generate();
        flux(database, "two").migrate();
        assertThat(flux(database, "two").generate().nothingToDo()).isTrue();
        flux(database, "two").rollback(RollbackOptions.DEFAULT.withTarget("0001"));
    }
}
