package io.nestflux.table.mysql;

import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.table.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;

/** Numbers, text, dates and times. Users extend {@link MySqlTable}. */
abstract class MySqlBasicTypes extends TableDefinition {

    MySqlBasicTypes(String name) {
        super("", name);
    }

    /** This, as what it is. */
    abstract MySqlTable self();

    /** {@code tinyint}: an Integer, as JDBC hands it out. */
    protected final MySqlIntegerColumn<Integer> tinyint(String name) {
        return new MySqlIntegerColumn<>(self(), name, MySqlValueType.bare("tinyint", MySqlCodec.INTEGER));
    }

    /** {@code smallint}: an Integer, as JDBC hands it out. */
    protected final MySqlIntegerColumn<Integer> smallint(String name) {
        return new MySqlIntegerColumn<>(self(), name, MySqlValueType.bare("smallint", MySqlCodec.INTEGER));
    }

    /** {@code mediumint}: three bytes. */
    protected final MySqlIntegerColumn<Integer> mediumint(String name) {
        return new MySqlIntegerColumn<>(self(), name, MySqlValueType.bare("mediumint", MySqlCodec.INTEGER));
    }

    /** {@code int}. */
    protected final MySqlIntegerColumn<Integer> integer(String name) {
        return new MySqlIntegerColumn<>(self(), name, MySqlValueType.bare("int", MySqlCodec.INTEGER));
    }

    /** {@code bigint}. */
    protected final MySqlIntegerColumn<Long> bigint(String name) {
        return new MySqlIntegerColumn<>(self(), name, MySqlValueType.bare("bigint", MySqlCodec.BIGINT));
    }

    /** {@code decimal(precision,0)}: whole numbers. */
    protected final MySqlDecimalColumn<BigDecimal> decimal(String name, int precision) {
        return decimal(name, precision, 0);
    }

    /** {@code decimal(precision,scale)}: {@code precision} digits, {@code scale} of them behind the point. */
    protected final MySqlDecimalColumn<BigDecimal> decimal(String name, int precision, int scale) {
        return new MySqlDecimalColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        "decimal(" + precision + "," + scale + ")", MySqlCodec.DECIMAL, BigDecimal::toPlainString));
    }

    /** {@code float}: four bytes. */
    protected final MySqlDecimalColumn<Float> floating(String name) {
        return new MySqlDecimalColumn<>(
                self(), name, new MySqlValueType<>("float", MySqlCodec.FLOAT, MySqlBasicTypes::finite));
    }

    /** {@code double}: eight bytes. */
    protected final MySqlDecimalColumn<Double> doublePrecision(String name) {
        return new MySqlDecimalColumn<>(
                self(), name, new MySqlValueType<>("double", MySqlCodec.DOUBLE, MySqlBasicTypes::finite));
    }

    private static String finite(Number value) {
        if (!Double.isFinite(value.doubleValue())) {
            throw new IllegalArgumentException("MySQL has no such number");
        }
        return value.toString();
    }

    /** {@code boolean}, which is {@code tinyint(1)}. */
    protected final MySqlPlainColumn<Boolean> bool(String name) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>("tinyint(1)", MySqlCodec.BOOLEAN, value -> value ? "1" : "0"));
    }

    /** {@code bit(length)}: up to 64 bits of a Long. */
    protected final MySqlPlainColumn<Long> bit(String name, int length) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        "bit(" + length + ")", MySqlCodec.BIT, value -> "b'" + Long.toBinaryString(value) + "'"));
    }

    /** {@code char(length)}. */
    protected final MySqlTextColumn<String> character(String name, int length) {
        return string(name, "char(" + length + ")");
    }

    /** {@code varchar(length)}. */
    protected final MySqlTextColumn<String> varchar(String name, int length) {
        return string(name, "varchar(" + length + ")");
    }

    private MySqlTextColumn<String> string(String name, String sql) {
        return new MySqlTextColumn<>(
                self(), name, new MySqlValueType<>(sql, MySqlCodec.TEXT, MySqlLiterals::inAnyMode));
    }

    /** {@code tinytext}: 255 bytes. */
    protected final MySqlTextColumn<String> tinytext(String name) {
        return longString(name, "tinytext");
    }

    /** {@code text}: 64 KB. */
    protected final MySqlTextColumn<String> text(String name) {
        return longString(name, "text");
    }

    /** {@code mediumtext}: 16 MB. */
    protected final MySqlTextColumn<String> mediumtext(String name) {
        return longString(name, "mediumtext");
    }

    /** {@code longtext}: 4 GB. */
    protected final MySqlTextColumn<String> longtext(String name) {
        return longString(name, "longtext");
    }

    private MySqlTextColumn<String> longString(String name, String sql) {
        return new MySqlTextColumn<>(
                self(),
                name,
                new MySqlValueType<>(sql, MySqlCodec.TEXT, MySqlLiterals::inExpression).withExpressionDefault());
    }

    /** {@code date}. */
    protected final MySqlPlainColumn<LocalDate> date(String name) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>("date", MySqlCodec.DATE, value -> "'" + value + "'"));
    }

    /** {@code time}. */
    protected final MySqlPlainColumn<LocalTime> time(String name) {
        return time(name, 0);
    }

    /** {@code time(fsp)}: with {@code fsp} digits behind the second. */
    protected final MySqlPlainColumn<LocalTime> time(String name, int fsp) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        precise("time", fsp), MySqlCodec.TIME, value -> "'" + MySqlText.time(value) + "'"));
    }

    /** {@code datetime}. */
    protected final MySqlTemporalColumn<LocalDateTime> datetime(String name) {
        return datetime(name, 0);
    }

    /** {@code datetime(fsp)}: with {@code fsp} digits behind the second. */
    protected final MySqlTemporalColumn<LocalDateTime> datetime(String name, int fsp) {
        return new MySqlTemporalColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        precise("datetime", fsp), MySqlCodec.DATETIME, value -> "'" + MySqlText.timestamp(value) + "'"),
                fsp);
    }

    /** {@code timestamp}: a point in time, until 2038. */
    protected final MySqlTemporalColumn<Instant> timestamp(String name) {
        return timestamp(name, 0);
    }

    /** {@code timestamp(fsp)}: a point in time, until 2038, with {@code fsp} digits behind the second. */
    protected final MySqlTemporalColumn<Instant> timestamp(String name, int fsp) {
        return new MySqlTemporalColumn<>(
                self(),
                name,
                new MySqlValueType<>(precise("timestamp", fsp), MySqlCodec.TIMESTAMP, MySqlBasicTypes::instant),
                fsp);
    }

    private static String instant(Instant value) {
        return "'" + MySqlText.timestamp(LocalDateTime.ofInstant(value, ZoneOffset.UTC)) + "+00:00'";
    }

    /** {@code year}. */
    protected final MySqlPlainColumn<Year> year(String name) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>("year", MySqlCodec.YEAR, value -> "'" + value + "'"));
    }

    private static String precise(String type, int fsp) {
        return fsp == 0 ? type : type + "(" + fsp + ")";
    }
}
