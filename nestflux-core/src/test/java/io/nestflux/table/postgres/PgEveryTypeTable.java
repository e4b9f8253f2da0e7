package io.nestflux.table.postgres;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Every column type, each with a default from a Java value. */
final class PgEveryTypeTable extends PgTable {

    enum Mood {
        SAD,
        OK
    }

    static final String TRICKY = "it's a \\ and a \" and {a,b}";
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 123_000_000);
    private static final OffsetDateTime NOON_THERE = NOON.atOffset(ZoneOffset.ofHours(2));

    final Column<Integer> aSmallint = smallint("a_smallint").defaultValue(-1);
    final Column<Integer> anInteger = integer("an_integer").defaultValue(7);
    final Column<Long> aBigint = bigint("a_bigint").defaultValue(Long.MIN_VALUE);
    final Column<BigDecimal> aNumeric = numeric("a_numeric").defaultValue(new BigDecimal("1E+3"));
    final Column<BigDecimal> aNumericOf10 = numeric("a_numeric_10", 10).defaultValue(BigDecimal.TEN);
    final Column<BigDecimal> aNumericOf10With2 =
            numeric("a_numeric_10_2", 10, 2).defaultValue(new BigDecimal("-1.50"));
    final Column<Float> aReal = real("a_real").defaultValue(1.5f);
    final Column<Double> aDouble = doublePrecision("a_double").defaultValue(Double.NaN);
    final Column<Double> aSmallDouble = doublePrecision("a_small_double").defaultValue(1e-10);
    final Column<Double> anInfiniteDouble =
            doublePrecision("an_infinite_double").defaultValue(Double.NEGATIVE_INFINITY);
    final Column<BigDecimal> someMoney = money("some_money").defaultValue(new BigDecimal("12.50"));
    final Column<Boolean> aBoolean = bool("a_boolean").defaultValue(true);
    final Column<UUID> aUuid = uuid("a_uuid").defaultValue(new UUID(1, 2));
    final Column<String> aChar = character("a_char", 3).defaultValue("abc");
    final Column<String> aVarchar = varchar("a_varchar").defaultValue("");
    final Column<String> aVarcharOf40 = varchar("a_varchar_40", 40).defaultValue(TRICKY);
    final Column<String> aText = text("a_text").defaultValue("line\nline");
    final Column<byte[]> aBytea = bytea("a_bytea").defaultValue(new byte[] {0, (byte) 0xff});
    final Column<LocalDate> aDate = date("a_date").defaultValue(LocalDate.of(2024, 2, 29));
    final Column<LocalDate> aDateBeforeChrist = date("a_date_bc").defaultValue(LocalDate.of(-43, 3, 15));
    final Column<LocalDate> theLastDate = date("the_last_date").defaultValue(LocalDate.MAX);
    final Column<LocalTime> aTime = time("a_time").defaultValue(LocalTime.NOON);
    final Column<LocalTime> aTimeOf3 = time("a_time_3", 3).defaultValue(NOON.toLocalTime());
    final Column<OffsetTime> aTimetz = timetz("a_timetz").defaultValue(NOON_THERE.toOffsetTime());
    final Column<OffsetTime> aTimetzOf0 = timetz("a_timetz_0", 0).defaultNow();
    final Column<LocalDateTime> aTimestamp = timestamp("a_timestamp").defaultValue(NOON);
    final Column<LocalDateTime> aTimestampOf0 = timestamp("a_timestamp_0", 0).defaultNow();
    final Column<OffsetDateTime> aTimestamptz = timestamptz("a_timestamptz").defaultValue(NOON_THERE);
    final Column<OffsetDateTime> aTimestamptzOf3 =
            timestamptz("a_timestamptz_3", 3).defaultValue(OffsetDateTime.MIN);
    final Column<Duration> anInterval = interval("an_interval").defaultValue(Duration.ofMinutes(-90));
    final Column<Duration> anIntervalOf3 = interval("an_interval_3", 3).defaultValue(Duration.ofMillis(1500));
    final Column<Duration> aDayToHour =
            interval("a_day_to_hour", DayTimeFields.DAY_TO_HOUR).defaultValue(Duration.ofHours(49));
    final Column<Duration> aDayToSecond =
            interval("a_day_to_second", DayTimeFields.DAY_TO_SECOND, 3).defaultValue(Duration.ofSeconds(1));
    final Column<Period> aYearToMonth =
            interval("a_year_to_month", YearMonthFields.YEAR_TO_MONTH).defaultValue(Period.of(1, 2, 0));
    final Column<String> aJson = json("a_json").defaultValue("{\"a\": \"it's\"}");
    final Column<String> aJsonb = jsonb("a_jsonb").defaultValue("[]");
    final Column<String> anInet = inet("an_inet").defaultValue("10.0.0.1/8");
    final Column<String> aCidr = cidr("a_cidr").defaultValue("10.0.0.0/8");
    final Column<String> aMacaddr = macaddr("a_macaddr").defaultValue("08:00:2b:01:02:03");
    final Column<String> aMacaddr8 = macaddr8("a_macaddr8").defaultValue("08:00:2b:01:02:03:04:05");
    final Column<String> someBits = bit("some_bits", 3).defaultValue("101");
    final Column<String> aVarbit = varbit("a_varbit").defaultValue("1");
    final Column<String> aVarbitOf5 = varbit("a_varbit_5", 5).defaultValue("");
    final Column<String> aPoint = point("a_point").defaultValue("(1,2)");
    final Column<String> aLine = line("a_line").defaultValue("{1,2,3}");
    final Column<String> anLseg = lseg("an_lseg").defaultValue("[(0,0),(1,1)]");
    final Column<String> aBox = box("a_box").defaultValue("(1,1),(0,0)");
    final Column<String> aPath = path("a_path").defaultValue("((0,0),(1,1))");
    final Column<String> aPolygon = polygon("a_polygon").defaultValue("((0,0),(1,1),(1,0))");
    final Column<String> aCircle = circle("a_circle").defaultValue("<(0,0),1>");
    final Column<String> aTsvector = tsvector("a_tsvector").defaultValue("'cat':1");
    final Column<String> aTsquery = tsquery("a_tsquery").defaultValue("'cat' & 'dog'");
    final Column<Long> anOid = oid("an_oid").defaultValue(4_000_000_000L);
    final Column<Range<Integer>> anInt4range = int4range("an_int4range").defaultValue(Range.of(1, 5));
    final Column<Range<Long>> anInt8range = int8range("an_int8range").defaultValue(Range.from(1L));
    final Column<Range<BigDecimal>> aNumrange =
            numrange("a_numrange").defaultValue(Range.closed(BigDecimal.ONE, BigDecimal.TEN));
    final Column<Range<LocalDateTime>> aTsrange = tsrange("a_tsrange").defaultValue(Range.of(NOON, NOON.plusDays(1)));
    final Column<Range<OffsetDateTime>> aTstzrange = tstzrange("a_tstzrange").defaultValue(Range.below(NOON_THERE));
    final Column<Range<LocalDate>> aDaterange = daterange("a_daterange").defaultValue(Range.empty());
    final Column<List<Range<Integer>>> anInt4multirange =
            int4multirange("an_int4multirange").defaultValue(List.of(Range.of(1, 2), Range.from(9)));
    final Column<List<Range<Long>>> anInt8multirange =
            int8multirange("an_int8multirange").defaultValue(List.of());
    final Column<List<Range<BigDecimal>>> aNummultirange =
            nummultirange("a_nummultirange").defaultValue(List.of(Range.all()));
    final Column<List<Range<LocalDateTime>>> aTsmultirange =
            tsmultirange("a_tsmultirange").defaultValue(List.of(Range.below(NOON)));
    final Column<List<Range<OffsetDateTime>>> aTstzmultirange =
            tstzmultirange("a_tstzmultirange").defaultValue(List.of(Range.from(NOON_THERE)));
    final Column<List<Range<LocalDate>>> aDatemultirange =
            datemultirange("a_datemultirange").defaultValue(List.of(Range.from(LocalDate.of(2024, 1, 1))));
    final Column<Mood> aMood = enumeration("a_mood", Mood.class).defaultValue(Mood.OK);
    final Column<String> aCustom =
            customType("a_custom", "pg_lsn", String.class).defaultValue("16/B374D848");
    final Column<List<String>> someTexts =
            text("some_texts").array().defaultValue(Arrays.asList("plain", TRICKY, "", "null", " ", null, "a;b"));
    final Column<List<List<Integer>>> someNumbers =
            integer("some_numbers").array().array().defaultValue(List.of(List.of(1, 2), List.of(3, 4)));
    final Column<List<byte[]>> someBytes = bytea("some_bytes").array().defaultValue(List.of(new byte[] {92}));
    final Column<List<Boolean>> someBooleans = bool("some_booleans").array().defaultValue(List.of(true, false));
    final Column<List<String>> someBoxes =
            box("some_boxes").array().defaultValue(List.of("(1,1),(0,0)", "(3,3),(2,2)"));
    final Column<List<Mood>> someMoods =
            enumeration("some_moods", Mood.class).array().defaultValue(List.of(Mood.SAD, Mood.OK));
    final Column<List<OffsetDateTime>> someTimes =
            timestamptz("some_times").array().defaultValue(List.of(NOON_THERE));
    final Column<List<Range<Integer>>> someRanges =
            int4range("some_ranges").array().defaultValue(List.of(Range.of(1, 2)));
    final Column<List<List<Range<Integer>>>> someMultiranges =
            int4multirange("some_multiranges").array().defaultValue(List.of(List.of(Range.of(1, 2))));
    final Column<List<String>> someBitStrings =
            bit("some_bit_strings", 3).array().defaultValue(List.of("101"));
    final Column<List<Duration>> someIntervals =
            interval("some_intervals").array().defaultValue(List.of(Duration.ofDays(1)));

    PgEveryTypeTable() {
        super("app", "every_type");
    }
}
