package io.nestflux.convergence;

import io.nestflux.table.Labelled;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;

/** Every type of column that MySQL has a method for, each with a default; or, as long as it is bare, none. */
final class MySqlTypes extends MySqlSchema {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 120_000_000);

    enum Mood implements Labelled {
        GOOD("so 'good'"),
        BAD("with \"q\" and `b`"),
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

    enum Right {
        READ,
        WRITE,
        DELETE
    }

    abstract static class Grown extends MySqlTable {
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
            tinyint("c_tinyint").notNull().defaultValue(-1);
            tinyint("c_tinyint_unsigned").unsigned().defaultValue(255);
            smallint("c_smallint").defaultValue(-32768);
            smallint("c_smallint_unsigned").unsigned().defaultValue(65535);
            mediumint("c_mediumint").defaultValue(5);
            mediumint("c_mediumint_zerofill").zerofill().defaultValue(5);
            integer("c_int").defaultValue(Integer.MIN_VALUE);
            integer("c_int_unsigned").unsigned().notNull();
            integer("c_int_zerofill").zerofill(7).notNull().defaultValue(42);
            bigint("c_bigint").defaultValue(Long.MIN_VALUE);
            bigint("c_bigint_unsigned").unsigned().defaultExpression("18446744073709551615");
            bigint("c_expression").defaultExpression("1 + 2 * 3");
            bigint("c_counted").autoIncrement().unique();
            decimal("c_decimal_5", 5).defaultValue(BigDecimal.TEN);
            decimal("c_decimal", 20, 5).notNull().defaultValue(new BigDecimal("-1.5"));
            decimal("c_decimal_unsigned", 6, 2).unsigned().defaultValue(new BigDecimal("0.50"));
            decimal("c_decimal_zerofill", 6, 2).zerofill().defaultValue(BigDecimal.ONE);
            floating("c_float").defaultValue(1.25f);
            floating("c_float_small").defaultValue(1.5e-10f);
            floating("c_float_unsigned").unsigned();
            doublePrecision("c_double").defaultValue(-1.0E300);
            doublePrecision("c_double_tenth").defaultValue(0.1);
            doublePrecision("c_double_zerofill").zerofill();
            bool("c_boolean").notNull().defaultValue(true);
            bit("c_bit", 1).defaultValue(1L);
            bit("c_bits", 64).defaultValue(-1L);
        }
    }

    static final class Texts extends Grown {
        Texts(boolean bare) {
            super("texts", bare);
        }

        @Override
        void grow() {
            character("c_char", 3).notNull().defaultValue("a");
            varchar("c_varchar", 5).defaultValue("");
            varchar("c_quotes", 60).defaultValue("it's \"q\" `b` ;\n-- line");
            varchar("c_backslash", 60).defaultValue("back\\slash \\' \\n");
            varchar("c_unicode", 60).defaultValue("größer 漢字 🐦");
            varchar("c_null_word", 60).defaultValue("NULL");
            varchar("c_now_word", 60).defaultValue("CURRENT_TIMESTAMP");
            varchar("c_call_word", 60).defaultValue("uuid()");
            varchar("c_uuid", 36).notNull().defaultExpression("uuid()");
            varchar("c_joined", 60).defaultExpression("concat('a', lower('B'))");
            varchar("c_latin", 10).charset("latin1").defaultValue("é");
            varchar("c_binary_order", 10).collation("utf8mb4_bin").defaultValue("x");
            varchar("c_both", 10).charset("latin1").collation("latin1_german2_ci");
            varchar("c_ascii", 10).charset("ascii").notNull().defaultValue("a");
            tinytext("c_tinytext").defaultValue("it's");
            text("c_text").defaultValue("back\\slash ;\n-- line");
            mediumtext("c_mediumtext").notNull().defaultValue("größer");
            longtext("c_longtext").charset("latin1").defaultExpression("concat('a', 'b')");
            binary("c_binary", 4).defaultValue(new byte[] {0, 1, (byte) 255, '\''});
            binary("c_binary_short", 4).notNull().defaultValue(new byte[] {'a'});
            varbinary("c_varbinary", 10).defaultValue(new byte[] {'a', '\\', 0});
            varbinary("c_varbinary_empty", 10).defaultValue(new byte[0]);
            tinyblob("c_tinyblob").defaultValue(new byte[] {1});
            blob("c_blob").defaultValue(new byte[] {(byte) 200, 0});
            mediumblob("c_mediumblob");
            longblob("c_longblob").notNull().defaultValue(new byte[] {'x'});
            enumeration("c_mood", Mood.class).notNull().defaultValue(Mood.GOOD);
            enumeration("c_mood_names", Mood.class, Mood::name).defaultValue(Mood.BAD);
            enumeration("c_labels", "a,b", "c(d)", "é").charset("latin1").defaultValue("a,b");
            set("c_rights", Right.class).notNull().defaultValue(EnumSet.of(Right.DELETE, Right.READ));
            set("c_rights_names", Right.class, Right::name).defaultValue(EnumSet.noneOf(Right.class));
            json("c_json").defaultValue("{\"a\": [1, null, \"it's\"]}");
            json("c_json_array").notNull().defaultExpression("json_array(1, 'two')");
        }
    }

    static final class Times extends Grown {
        Times(boolean bare) {
            super("times", bare);
        }

        @Override
        void grow() {
            date("c_date").defaultValue(LocalDate.of(2024, 2, 29));
            date("c_today").notNull().defaultExpression("curdate()");
            time("c_time").defaultValue(LocalTime.of(9, 30));
            time("c_time_3", 3).defaultValue(LocalTime.of(9, 30, 0, 5_000_000));
            datetime("c_datetime").defaultValue(NOON.withNano(0));
            datetime("c_datetime_6", 6).defaultValue(NOON);
            datetime("c_datetime_now").notNull().defaultNow().onUpdateNow();
            datetime("c_datetime_3_now", 3).defaultNow();
            datetime("c_datetime_updated", 6).onUpdateNow();
            timestamp("c_timestamp_null");
            timestamp("c_timestamp").notNull().defaultNow();
            timestamp("c_timestamp_6", 6).notNull().defaultNow().onUpdateNow();
            timestamp("c_timestamp_then").notNull().defaultValue(Instant.parse("2024-02-29T12:00:00Z"));
            timestamp("c_timestamp_then_3", 3).defaultValue(Instant.parse("2024-02-29T12:00:00.250Z"));
            year("c_year").defaultValue(Year.of(2026));
        }
    }

    static final class Shapes extends Grown {
        private final boolean mariaDb;

        Shapes(boolean bare, boolean mariaDb) {
            super("shapes", true);
            this.mariaDb = mariaDb;
            if (!bare) {
                grow();
            }
        }

        @Override
        void grow() {
            geometry("c_geometry");
            linestring("c_linestring");
            polygon("c_polygon");
            multipoint("c_multipoint");
            multilinestring("c_multilinestring");
            multipolygon("c_multipolygon");
            geometrycollection("c_geometrycollection");
            vector("c_vector", 3);
            point("c_point").defaultValue("POINT(1 2)");
            if (mariaDb) {
                customType("c_inet6", "inet6", String.class).defaultValue("::1");
                customType("c_uuid", "uuid", String.class).defaultExpression("uuid()");
            } else {
                point("c_place").srid(4326).notNull().defaultValue("POINT(1 2)");
                geometry("c_flat").srid(0).defaultValue("LINESTRING(0 0,1 1)");
                vector("c_vector_default", 2).defaultValue(new float[] {1.5f, -2});
                customType("c_int", "int", Long.class).defaultExpression("5");
            }
        }
    }

    MySqlTypes(boolean bare, boolean mariaDb) {
        tables(new Numbers(bare), new Texts(bare), new Times(bare), new Shapes(bare, mariaDb));
    }
}
