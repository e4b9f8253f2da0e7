package io.nestflux.table.postgres;

import io.nestflux.table.TableDefinition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.UUID;

/** Numbers, text, bytes, dates and times. Users extend {@link PgTable}. */
abstract class PgBasicTypes extends TableDefinition {

    PgBasicTypes(String schema, String name) {
        super(schema, name);
    }

    /** This, as what it is. */
    abstract PgTable self();

    /** {@code smallint}: an Integer, as JDBC hands it out. */
    protected final PgIntegerColumn<Integer> smallint(String name) {
        return new PgIntegerColumn<>(self(), name, PgType.bare("smallint", PgCodec.INTEGER));
    }

    /** {@code integer}. */
    protected final PgIntegerColumn<Integer> integer(String name) {
        return new PgIntegerColumn<>(self(), name, PgType.bare("integer", PgCodec.INTEGER));
    }

    /** {@code bigint}. */
    protected final PgIntegerColumn<Long> bigint(String name) {
        return new PgIntegerColumn<>(self(), name, PgType.bare("bigint", PgCodec.BIGINT));
    }

    /** {@code smallserial}: a {@code smallint} that counts. */
    protected final PgSerialColumn<Integer> smallserial(String name) {
        return new PgSerialColumn<>(self(), name, PgType.bare("smallint", PgCodec.INTEGER));
    }

    /** {@code serial}: an {@code integer} that counts. */
    protected final PgSerialColumn<Integer> serial(String name) {
        return new PgSerialColumn<>(self(), name, PgType.bare("integer", PgCodec.INTEGER));
    }

    /** {@code bigserial}: a {@code bigint} that counts. */
    protected final PgSerialColumn<Long> bigserial(String name) {
        return new PgSerialColumn<>(self(), name, PgType.bare("bigint", PgCodec.BIGINT));
    }

    /** {@code numeric} of any size. */
    protected final PgStoredColumn<BigDecimal> numeric(String name) {
        return new PgStoredColumn<>(self(), name, PgType.bare("numeric", PgCodec.NUMERIC));
    }

    /** {@code numeric(precision,0)}: whole numbers. */
    protected final PgStoredColumn<BigDecimal> numeric(String name, int precision) {
        return numeric(name, precision, 0);
    }

    /** {@code numeric(precision,scale)}: {@code precision} digits, {@code scale} of them behind the point. */
    protected final PgStoredColumn<BigDecimal> numeric(String name, int precision, int scale) {
        String sql = "numeric(" + precision + "," + scale + ")";
        return new PgStoredColumn<>(self(), name, PgType.bare(sql, PgCodec.NUMERIC));
    }

    /** {@code real}: four bytes. */
    protected final PgPlainColumn<Float> real(String name) {
        return new PgPlainColumn<>(self(), name, PgType.bare("real", PgCodec.REAL));
    }

    /** {@code double precision}: eight bytes. */
    protected final PgPlainColumn<Double> doublePrecision(String name) {
        return new PgPlainColumn<>(self(), name, PgType.bare("double precision", PgCodec.DOUBLE));
    }

    /** {@code money}. */
    protected final PgPlainColumn<BigDecimal> money(String name) {
        return new PgPlainColumn<>(self(), name, PgType.bare("money", PgCodec.MONEY));
    }

    /** {@code boolean}. */
    protected final PgPlainColumn<Boolean> bool(String name) {
        return new PgPlainColumn<>(self(), name, PgType.bare("boolean", PgCodec.BOOLEAN));
    }

    /** {@code uuid}. */
    protected final PgPlainColumn<UUID> uuid(String name) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("uuid", PgCodec.UUID));
    }

    /** {@code char(length)}, filled up with blanks. */
    protected final PgTextColumn character(String name, int length) {
        return string(name, "character(" + length + ")");
    }

    /** {@code varchar} of any length. */
    protected final PgTextColumn varchar(String name) {
        return string(name, "character varying");
    }

    /** {@code varchar(length)}. */
    protected final PgTextColumn varchar(String name, int length) {
        return string(name, "character varying(" + length + ")");
    }

    /** {@code text}. */
    protected final PgTextColumn text(String name) {
        return string(name, "text");
    }

    private PgTextColumn string(String name, String sql) {
        return new PgTextColumn(self(), name, PgType.quoted(sql, PgCodec.TEXT));
    }

    /** {@code bytea}. */
    protected final PgStoredColumn<byte[]> bytea(String name) {
        return new PgStoredColumn<>(self(), name, PgType.quoted("bytea", PgCodec.BYTEA));
    }

    /** {@code date}; the first and last {@link LocalDate} are {@code -infinity} and {@code infinity}. */
    protected final PgTemporalColumn<LocalDate> date(String name) {
        return new PgTemporalColumn<>(self(), name, PgType.quoted("date", PgCodec.DATE), "CURRENT_DATE");
    }

    /** {@code time} without time zone. */
    protected final PgTemporalColumn<LocalTime> time(String name) {
        return time(name, "");
    }

    /** {@code time(precision)} without time zone. */
    protected final PgTemporalColumn<LocalTime> time(String name, int precision) {
        return time(name, "(" + precision + ")");
    }

    private PgTemporalColumn<LocalTime> time(String name, String precision) {
        String sql = "time" + precision + " without time zone";
        return new PgTemporalColumn<>(self(), name, PgType.quoted(sql, PgCodec.TIME), "LOCALTIME");
    }

    /** {@code time} with time zone. */
    protected final PgTemporalColumn<OffsetTime> timetz(String name) {
        return timetz(name, "");
    }

    /** {@code time(precision)} with time zone. */
    protected final PgTemporalColumn<OffsetTime> timetz(String name, int precision) {
        return timetz(name, "(" + precision + ")");
    }

    private PgTemporalColumn<OffsetTime> timetz(String name, String precision) {
        String sql = "time" + precision + " with time zone";
        return new PgTemporalColumn<>(self(), name, PgType.quoted(sql, PgCodec.TIMETZ), "CURRENT_TIME");
    }

    /** {@code timestamp} without time zone. */
    protected final PgTemporalColumn<LocalDateTime> timestamp(String name) {
        return timestamp(name, "");
    }

    /** {@code timestamp(precision)} without time zone. */
    protected final PgTemporalColumn<LocalDateTime> timestamp(String name, int precision) {
        return timestamp(name, "(" + precision + ")");
    }

    private PgTemporalColumn<LocalDateTime> timestamp(String name, String precision) {
        String sql = "timestamp" + precision + " without time zone";
        return new PgTemporalColumn<>(self(), name, PgType.quoted(sql, PgCodec.TIMESTAMP), "now()");
    }

    /** {@code timestamp} with time zone: a point in time. */
    protected final PgTemporalColumn<OffsetDateTime> timestamptz(String name) {
        return timestamptz(name, "");
    }

    /** {@code timestamp(precision)} with time zone: a point in time. */
    protected final PgTemporalColumn<OffsetDateTime> timestamptz(String name, int precision) {
        return timestamptz(name, "(" + precision + ")");
    }

    private PgTemporalColumn<OffsetDateTime> timestamptz(String name, String precision) {
        String sql = "timestamp" + precision + " with time zone";
        return new PgTemporalColumn<>(self(), name, PgType.quoted(sql, PgCodec.TIMESTAMPTZ), "now()");
    }

    /** {@code interval}; a default with months and hours together is a {@code defaultExpression}. */
    protected final PgPlainColumn<Duration> interval(String name) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("interval", PgCodec.INTERVAL));
    }

    /** {@code interval(precision)}. */
    protected final PgPlainColumn<Duration> interval(String name, int precision) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("interval(" + precision + ")", PgCodec.INTERVAL));
    }

    /** {@code interval} of days and smaller only: {@code interval("x", DayTimeFields.DAY_TO_HOUR)}. */
    protected final PgPlainColumn<Duration> interval(String name, DayTimeFields fields) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("interval " + fields.sql(), PgCodec.INTERVAL));
    }

    /** {@code interval} with seconds of a precision: {@code interval("x", DayTimeFields.DAY_TO_SECOND, 3)}. */
    protected final PgPlainColumn<Duration> interval(String name, DayTimeFields fields, int precision) {
        String sql = "interval " + fields.sql() + "(" + precision + ")";
        return new PgPlainColumn<>(self(), name, PgType.quoted(sql, PgCodec.INTERVAL));
    }

    /** {@code interval} of years and months only: {@code interval("x", YearMonthFields.YEAR_TO_MONTH)}. */
    protected final PgPlainColumn<Period> interval(String name, YearMonthFields fields) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("interval " + fields.sql(), PgCodec.YEAR_MONTH));
    }
}
