package io.nestflux.table.mysql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;
import java.util.Set;

/** Every column type, each with a default from a Java value. */
class MySqlEveryTypeTable extends MySqlTable {

    enum Right {
        READ,
        WRITE
    }

    static final String TRICKY = "it's a \\ and a \" and 100%";
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 123_000_000);

    final Column<Integer> aTinyint = tinyint("a_tinyint").defaultValue(-1);
    final Column<Integer> aSmallint = smallint("a_smallint").unsigned().defaultValue(65_535);
    final Column<Integer> aMediumint = mediumint("a_mediumint").defaultValue(1);
    final Column<Integer> anInt = integer("an_int").zerofill().defaultValue(1);
    final Column<Integer> aWideInt = integer("a_wide_int").zerofill(5).defaultValue(42);
    final Column<Long> aBigint = bigint("a_bigint").defaultValue(Long.MIN_VALUE);
    final Column<BigDecimal> aDecimal = decimal("a_decimal", 10).unsigned().defaultValue(BigDecimal.TEN);
    final Column<BigDecimal> aDecimalWith2 = decimal("a_decimal_2", 10, 2).defaultValue(new BigDecimal("-1.50"));
    final Column<Float> aFloat = floating("a_float").defaultValue(1.5f);
    final Column<Double> aDouble = doublePrecision("a_double").defaultValue(1e-10);
    final Column<Boolean> aBoolean = bool("a_boolean").defaultValue(true);
    final Column<Long> someBits = bit("some_bits", 3).defaultValue(5L);
    final Column<String> aChar = character("a_char", 3).defaultValue("abc");
    final Column<String> aVarchar = varchar("a_varchar", 40).defaultValue(TRICKY);
    final Column<String> anEmptyVarchar = varchar("an_empty_varchar", 40).defaultValue("");
    final Column<String> aTinytext = tinytext("a_tinytext").defaultValue("x");
    final Column<String> aText = text("a_text").defaultValue(TRICKY);
    final Column<String> aMediumtext = mediumtext("a_mediumtext").defaultValue("line\nline");
    final Column<String> aLongtext = longtext("a_longtext").defaultValue("ü");
    final Column<byte[]> aBinary = binary("a_binary", 3).defaultValue(new byte[] {0, 39, 92});
    final Column<byte[]> aVarbinary = varbinary("a_varbinary", 5).defaultValue(new byte[] {65});
    final Column<byte[]> aTinyblob = tinyblob("a_tinyblob").defaultValue(new byte[] {65});
    final Column<byte[]> aBlob = blob("a_blob").defaultValue(new byte[] {});
    final Column<byte[]> aMediumblob = mediumblob("a_mediumblob").defaultValue(new byte[] {65});
    final Column<byte[]> aLongblob = longblob("a_longblob").defaultValue(new byte[] {65});
    final Column<LocalDate> aDate = date("a_date").defaultValue(LocalDate.of(2024, 2, 29));
    final Column<LocalTime> aTime = time("a_time").defaultValue(LocalTime.NOON);
    final Column<LocalTime> aTimeOf3 = time("a_time_3", 3).defaultValue(NOON.toLocalTime());
    final Column<LocalDateTime> aDatetime = datetime("a_datetime").defaultValue(NOON.withNano(0));
    final Column<LocalDateTime> aDatetimeOf3 = datetime("a_datetime_3", 3).defaultValue(NOON);
    final Column<LocalDateTime> aDatetimeNow =
            datetime("a_datetime_now").defaultNow().onUpdateNow();
    final Column<Instant> aTimestampNow =
            timestamp("a_timestamp_now", 6).defaultNow().onUpdateNow();
    final Column<Year> aYear = year("a_year").defaultValue(Year.of(2024));
    final Column<Right> aRight = enumeration("a_right", Right.class).defaultValue(Right.WRITE);
    final Column<String> aLabel = enumeration("a_label", "it's", "a,b", "").defaultValue("it's");
    final Column<Set<Right>> someRights =
            set("some_rights", Right.class, Right::name).defaultValue(EnumSet.allOf(Right.class));
    final Column<Set<Right>> noRights = set("no_rights", Right.class).defaultValue(Set.of());
    final Column<String> aJson = json("a_json").defaultValue("{\"a\": \"it's\"}");
    final Column<String> aGeometry = geometry("a_geometry").defaultValue("POINT(1 2)");
    final Column<String> aPoint = point("a_point").srid(4326).defaultValue("POINT(1 2)");
    final Column<String> aLinestring = linestring("a_linestring").defaultValue("LINESTRING(0 0,1 1)");
    final Column<String> aPolygon = polygon("a_polygon").defaultValue("POLYGON((0 0,1 1,1 0,0 0))");
    final Column<String> aMultipoint = multipoint("a_multipoint").defaultValue("MULTIPOINT(0 0,1 1)");
    final Column<String> aMultilinestring =
            multilinestring("a_multilinestring").defaultValue("MULTILINESTRING((0 0,1 1))");
    final Column<String> aMultipolygon =
            multipolygon("a_multipolygon").defaultValue("MULTIPOLYGON(((0 0,1 1,1 0,0 0)))");
    final Column<String> aCollection =
            geometrycollection("a_collection").defaultValue("GEOMETRYCOLLECTION(POINT(0 0))");
    final Column<String> aCustom =
            customType("a_custom", "nvarchar(10)", String.class).defaultValue("x");

    MySqlEveryTypeTable() {
        super("every_type");
    }
}
