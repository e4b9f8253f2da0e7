package io.nestflux.convergence;

import io.nestflux.table.Labelled;
import io.nestflux.table.postgres.DayTimeFields;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.Range;
import io.nestflux.table.postgres.YearMonthFields;
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

/** Every type of column that PostgreSQL has a method for, each with a default; or, as long as it is bare, none. */
final class PgTypes extends PgSchema {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2024, 2, 29, 12, 30, 15, 0, ZoneOffset.ofHours(2));
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 123_000_000);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    enum Mood implements Labelled {
        GOOD("so 'good'"),
        BAD("bad\\worse"),
        NONE("");

        private final String label;

        Mood(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    abstract static class Grown extends PgTable {
        Grown(String name, boolean bare) {
            super(name);
            integer("id").primaryKey();
            if (!bare) {
                grow();
            }
        }

        abstract void grow();
    }

    static final class Numbers extends Grown {
        Numbers(boolean bare) {
            super("numbers", bare);
        }

        @Override
        void grow() {
            smallint("c_smallint").notNull().defaultValue(-1);
            integer("c_integer").defaultValue(Integer.MIN_VALUE);
            bigint("c_bigint").defaultValue(Long.MIN_VALUE);
            bigint("c_bigint_small").defaultValue(-5L);
            bigint("c_expression").defaultExpression("1 + 2 * 3");
            smallserial("c_smallserial");
            serial("c_serial").notNull();
            bigserial("c_bigserial").unique();
            numeric("c_numeric").defaultValue(new BigDecimal("-123456789012345678901234567890.5"));
            numeric("c_numeric_5", 5).defaultValue(BigDecimal.TEN);
            numeric("c_numeric_5_2", 5, 2).notNull().defaultValue(new BigDecimal("0.50"));
            real("c_real").defaultValue(1.5e-10f);
            real("c_real_nan").defaultValue(Float.NaN);
            doublePrecision("c_double").defaultValue(-1.0E300);
            doublePrecision("c_infinite").defaultValue(Double.NEGATIVE_INFINITY);
            money("c_money").defaultValue(new BigDecimal("12.34"));
            bool("c_boolean").notNull().defaultValue(true);
            oid("c_oid").defaultValue(4_000_000_000L);
            uuid("c_uuid").defaultValue(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"));
            uuid("c_uuid_random").notNull().defaultExpression("gen_random_uuid()");
        }
    }

    static final class Texts extends Grown {
        Texts(boolean bare) {
            super("texts", bare);
        }

        @Override
        void grow() {
            character("c_char", 3).notNull().defaultValue("a");
            varchar("c_varchar").defaultValue("");
            varchar("c_varchar_5", 5).defaultValue("it's");
            text("c_text").defaultValue("back\\slash 'quote' \"double\" ;\n-- line");
            text("c_unicode").defaultValue("größer 漢字 🐦");
            text("c_null_word").defaultValue("NULL");
            text("c_user").defaultExpression("CURRENT_USER");
            text("c_joined").defaultExpression("'a' || lower('B')");
            text("c_collated").collation("C").notNull();
            varchar("c_collated_there", 20).collation("pg_catalog", "POSIX").defaultValue("x");
            bytea("c_bytea").defaultValue(new byte[] {0, 1, (byte) 255, '\\', '\''});
            bytea("c_bytea_empty").defaultValue(new byte[0]);
            bit("c_bit", 4).defaultValue("0101");
            varbit("c_varbit").defaultValue("");
            varbit("c_varbit_5", 5).defaultValue("01");
            json("c_json").defaultValue("{\"a\": [1, null, \"it's\"]}");
            jsonb("c_jsonb").notNull().defaultValue("{}");
            xml("c_xml").defaultValue("<a b=\"c\">d</a>");
            tsvector("c_tsvector").defaultValue("a:1 fat:2");
            tsquery("c_tsquery").defaultValue("'fat' & 'rat'");
            inet("c_inet").defaultValue("192.168.0.1/24");
            cidr("c_cidr").defaultValue("2001:db8::/32");
            macaddr("c_macaddr").defaultValue("08:00:2b:01:02:03");
            macaddr8("c_macaddr8").defaultValue("08:00:2b:01:02:03:04:05");
        }
    }

    static final class Times extends Grown {
        Times(boolean bare) {
            super("times", bare);
        }

        @Override
        void grow() {
            date("c_date").defaultValue(DAY);
            date("c_date_end").defaultValue(LocalDate.MAX);
            date("c_date_bc").defaultValue(LocalDate.of(-43, 3, 15));
            date("c_today").notNull().defaultNow();
            time("c_time").defaultValue(LocalTime.of(9, 30));
            time("c_time_3", 3).defaultValue(LocalTime.of(9, 30, 0, 5_000_000));
            time("c_time_now").defaultNow();
            timetz("c_timetz").defaultValue(OffsetTime.of(9, 30, 0, 0, ZoneOffset.ofHoursMinutes(5, 30)));
            timetz("c_timetz_0", 0).defaultNow();
            timestamp("c_timestamp").defaultValue(NOON);
            timestamp("c_timestamp_start").defaultValue(LocalDateTime.MIN);
            timestamp("c_timestamp_3", 3).notNull().defaultNow();
            timestamptz("c_timestamptz").defaultValue(THEN);
            timestamptz("c_timestamptz_utc").defaultValue(THEN.withOffsetSameInstant(ZoneOffset.UTC));
            timestamptz("c_timestamptz_6", 6).notNull().defaultNow();
            timestamptz("c_clock").defaultExpression("clock_timestamp() + interval '1 day'");
            interval("c_interval").defaultValue(Duration.ofHours(-30).plusMillis(250));
            interval("c_interval_2", 2).defaultValue(Duration.ofSeconds(90));
            interval("c_interval_mixed").defaultExpression("'1 year 2 days 03:00:00'::interval");
            for (DayTimeFields fields : DayTimeFields.values()) {
                interval("c_" + fields, fields).defaultValue(Duration.ofDays(1));
            }
            interval("c_second_3", DayTimeFields.DAY_TO_SECOND, 3).defaultValue(Duration.ofMillis(1500));
            for (YearMonthFields fields : YearMonthFields.values()) {
                interval("c_" + fields, fields).defaultValue(Period.of(1, 0, 0));
            }
        }
    }

    static final class Shapes extends Grown {
        Shapes(boolean bare) {
            super("shapes", bare);
        }

        @Override
        void grow() {
            point("c_point").defaultValue("(1,2)");
            line("c_line").defaultValue("{1,2,3}");
            lseg("c_lseg").defaultValue("[(0,0),(1,1)]");
            box("c_box").defaultValue("(1,1),(0,0)");
            path("c_path").defaultValue("[(0,0),(1,1),(2,0)]");
            path("c_path_closed").defaultValue("((0,0),(1,1),(2,0))");
            polygon("c_polygon").defaultValue("((0,0),(1,1),(2,0))");
            circle("c_circle").defaultValue("<(0,0),1>");
        }
    }

    static final class Ranges extends Grown {
        Ranges(boolean bare) {
            super("ranges", bare);
        }

        @Override
        void grow() {
            int4range("c_int4range").defaultValue(Range.closed(1, 5));
            int8range("c_int8range").defaultValue(Range.from(1L));
            numrange("c_numrange").defaultValue(Range.below(new BigDecimal("1.50")));
            numrange("c_empty").notNull().defaultValue(Range.empty());
            tsrange("c_tsrange").defaultValue(Range.of(NOON, NOON.plusDays(1)));
            tstzrange("c_tstzrange").defaultValue(Range.from(THEN));
            daterange("c_daterange").defaultValue(Range.all());
            int4multirange("c_int4multirange").defaultValue(List.of(Range.of(1, 3), Range.of(5, 8)));
            int8multirange("c_int8multirange").defaultValue(List.of());
            nummultirange("c_nummultirange").defaultValue(List.of(Range.from(BigDecimal.ONE)));
            tsmultirange("c_tsmultirange").defaultValue(List.of(Range.of(NOON, NOON.plusDays(1))));
            tstzmultirange("c_tstzmultirange").defaultValue(List.of(Range.below(THEN)));
            datemultirange("c_datemultirange").defaultValue(List.of(Range.of(DAY, DAY.plusDays(9))));
        }
    }

    static final class Lists extends Grown {
        Lists(boolean bare) {
            super("arrays", bare);
        }

        @Override
        void grow() {
            integer("c_integers").array().notNull().defaultValue(List.of(1, -2));
            smallint("c_matrix").array().array().defaultValue(List.of(List.of(1, 2), List.of(3, 4)));
            text("c_texts").array().defaultValue(Arrays.asList("", "NULL", null, "a b", "it's", "q\"\\", "{,}"));
            varchar("c_varchars", 5).array().defaultValue(List.of());
            character("c_chars", 2).array().defaultExpression("array['a', 'b']");
            numeric("c_numerics", 6, 2).array().defaultValue(List.of(new BigDecimal("1.50")));
            bool("c_booleans").array().defaultValue(List.of(true, false));
            bytea("c_byteas").array().defaultValue(List.of(new byte[] {1, '\\'}));
            bit("c_bits", 2).array().defaultValue(List.of("01"));
            box("c_boxes").array().defaultValue(List.of("(1,1),(0,0)", "(2,2),(1,1)"));
            timestamptz("c_timestamptzs", 3).array().defaultValue(List.of(THEN));
            interval("c_intervals", DayTimeFields.DAY_TO_HOUR).array().defaultValue(List.of(Duration.ofHours(5)));
            jsonb("c_jsonbs").array().defaultValue(List.of("{\"a\": 1}"));
            uuid("c_uuids").array().defaultValue(List.of(new UUID(1, 2)));
            int4range("c_ranges").array().defaultValue(List.of(Range.of(1, 2)));
            int4multirange("c_multiranges").array().defaultValue(List.of(List.of(Range.of(1, 2))));
            enumeration("c_moods", Mood.class).array().notNull().defaultValue(List.of(Mood.GOOD, Mood.NONE, Mood.BAD));
        }
    }

    static final class Own extends Grown {
        Own(boolean bare) {
            super("own types", bare);
        }

        @Override
        void grow() {
            enumeration("c_mood", Mood.class).notNull().defaultValue(Mood.GOOD);
            enumeration("c_mood_2", PgEnum.of(Mood.class).labels(Mood::name).name("Loud Mood"))
                    .defaultValue(Mood.BAD);
            enumeration(
                            "c_elsewhere",
                            PgEnum.of("size", "S", "M", "L").schema("other").comment("how big"))
                    .defaultValue("M");
            customType("c_citext", "citext", String.class).notNull().defaultValue("It's");
            customType("c_hstore", "hstore", String.class).defaultValue("a=>1");
            customType("c_ltree", "ltree", String.class).defaultValue("top.science");
            customType("c_citexts", "citext", String.class).array().defaultValue(List.of("a", "b c"));
            customType("c_name", "name", String.class).defaultValue("n");
            customType("c_varchar", "varchar(7)", String.class).defaultValue("v");
            customType("c_int", "int8", Long.class).defaultValue(5L);
            customType("c_timestamp", "timestamptz", String.class).defaultExpression("CURRENT_TIMESTAMP");
        }
    }

    PgTypes(boolean bare) {
        extensions("citext", "hstore", "ltree");
        tables(
                new Numbers(bare),
                new Texts(bare),
                new Times(bare),
                new Shapes(bare),
                new Ranges(bare),
                new Lists(bare),
                new Own(bare));
        // kept while the tables are bare, so that the second migration adds columns and the third drops nothing else
        enumTypes(PgEnum.of(Mood.class));
    }
}
