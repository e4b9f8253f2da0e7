package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.table.Codec;
import io.nestflux.table.CodecHooks;
import io.nestflux.table.CodecSource;
import io.nestflux.table.JavaType;
import io.nestflux.table.JdbcAccess;
import io.nestflux.table.Labelled;
import io.nestflux.table.Labels;
import io.nestflux.table.TextCodec;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How values go to PostgreSQL and come back. Where the driver has a call of its own it is used; all others go as the
 * text that the server reads and prints, without a type, so that it takes the column's.
 *
 * @param <T> the Java type of the values
 */
@Api(Api.Use.CALL)
public final class PgCodec<T> extends Codec<T> {

    /** {@code smallint}, {@code integer}. */
    public static final PgCodec<Integer> INTEGER =
            known("INTEGER", Integer.class, JdbcAccess.INTEGER, String::valueOf, Integer::valueOf);
    /** {@code bigint}, {@code oid}. */
    public static final PgCodec<Long> BIGINT =
            known("BIGINT", Long.class, JdbcAccess.LONG, String::valueOf, Long::valueOf);
    /** {@code numeric}. */
    public static final PgCodec<BigDecimal> NUMERIC =
            known("NUMERIC", BigDecimal.class, JdbcAccess.DECIMAL, BigDecimal::toPlainString, BigDecimal::new);
    /** {@code real}. */
    public static final PgCodec<Float> REAL =
            known("REAL", Float.class, JdbcAccess.FLOAT, String::valueOf, Float::valueOf);
    /** {@code double precision}. */
    public static final PgCodec<Double> DOUBLE =
            known("DOUBLE", Double.class, JdbcAccess.DOUBLE, String::valueOf, Double::valueOf);
    /** {@code money}, of servers that write it with a point before the cents. */
    public static final PgCodec<BigDecimal> MONEY =
            asText("MONEY", BigDecimal.class, BigDecimal::toPlainString, PgReading::money);
    /** {@code boolean}. */
    public static final PgCodec<Boolean> BOOLEAN =
            known("BOOLEAN", Boolean.class, JdbcAccess.BOOLEAN, String::valueOf, PgReading::bool);
    /** {@code uuid}. */
    public static final PgCodec<UUID> UUID = known(
            "UUID", UUID.class, JdbcAccess.object(UUID.class), java.util.UUID::toString, java.util.UUID::fromString);
    /** {@code text} and all that has no Java type of its own: documents, networks, bits, shapes, composite types. */
    public static final PgCodec<String> TEXT = asText("TEXT", String.class, Function.identity(), Function.identity());
    /** {@code point}. */
    public static final PgCodec<String> POINT = asText("POINT", String.class, Function.identity(), PgReading::shape);
    /** {@code box}, whose arrays have a delimiter of their own (pg_type.typdelim). */
    public static final PgCodec<String> BOX = asText(
            JavaType.of(String.class),
            Function.identity(),
            PgReading::shape,
            ';',
            false,
            CodecSource.constant(PgCodec.class, "BOX"));
    /** {@code bytea}. */
    public static final PgCodec<byte[]> BYTEA =
            known("BYTEA", byte[].class, JdbcAccess.BYTES, PgText::bytes, PgReading::bytes);
    /** {@code date}. */
    public static final PgCodec<LocalDate> DATE =
            known("DATE", LocalDate.class, JdbcAccess.object(LocalDate.class), PgText::date, PgReading::date);
    /** {@code time} without time zone. */
    public static final PgCodec<LocalTime> TIME =
            known("TIME", LocalTime.class, JdbcAccess.object(LocalTime.class), PgText::time, PgReading::time);
    /** {@code time} with time zone. */
    public static final PgCodec<OffsetTime> TIMETZ =
            known("TIMETZ", OffsetTime.class, JdbcAccess.object(OffsetTime.class), PgText::time, PgReading::timetz);
    /** {@code timestamp} without time zone. */
    public static final PgCodec<LocalDateTime> TIMESTAMP = known(
            "TIMESTAMP",
            LocalDateTime.class,
            JdbcAccess.object(LocalDateTime.class),
            PgText::timestamp,
            PgReading::timestamp);
    /** {@code timestamp} with time zone, as a time in UTC: the server keeps no other. */
    public static final PgCodec<OffsetDateTime> TIMESTAMPTZ = known(
            "TIMESTAMPTZ",
            OffsetDateTime.class,
            JdbcAccess.object(OffsetDateTime.class),
            PgText::timestamp,
            PgReading::timestamptz);
    /** {@code interval} of days and smaller; one with months is no duration, and cannot be read as one. */
    public static final PgCodec<Duration> INTERVAL = asText(
            "INTERVAL",
            Duration.class,
            Duration::toString,
            text -> PgIntervalText.of(text).duration());
    /** {@code interval} of years and months. */
    public static final PgCodec<Period> YEAR_MONTH = asText(
            "YEAR_MONTH",
            Period.class,
            Period::toString,
            text -> PgIntervalText.of(text).period());

    private static final Map<Class<?>, PgCodec<?>> OF_CLASSES = Map.ofEntries(
            Map.entry(Integer.class, INTEGER),
            Map.entry(Long.class, BIGINT),
            Map.entry(BigDecimal.class, NUMERIC),
            Map.entry(Float.class, REAL),
            Map.entry(Double.class, DOUBLE),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(UUID.class, UUID),
            Map.entry(String.class, TEXT),
            Map.entry(byte[].class, BYTEA),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(OffsetTime.class, TIMETZ),
            Map.entry(LocalDateTime.class, TIMESTAMP),
            Map.entry(OffsetDateTime.class, TIMESTAMPTZ),
            Map.entry(Duration.class, INTERVAL),
            Map.entry(Period.class, YEAR_MONTH));

    private final Function<T, String> text;
    private final Function<String, T> parse;
    private final char delimiter;
    private final boolean array;

    private PgCodec(
            JavaType javaType,
            JdbcAccess<T> access,
            Function<T, String> text,
            Function<String, T> parse,
            char delimiter,
            boolean array,
            CodecSource source) {
        super(javaType, access, source);
        this.text = text;
        this.parse = parse;
        this.delimiter = delimiter;
        this.array = array;
    }

    private static <T> PgCodec<T> known(
            String name, Class<T> type, JdbcAccess<T> access, Function<T, String> text, Function<String, T> parse) {
        return new PgCodec<>(
                JavaType.of(type), access, text, parse, ',', false, CodecSource.constant(PgCodec.class, name));
    }

    private static <T> PgCodec<T> asText(
            String name, Class<T> type, Function<T, String> text, Function<String, T> parse) {
        return asText(JavaType.of(type), text, parse, CodecSource.constant(PgCodec.class, name));
    }

    private static <T> PgCodec<T> asText(
            JavaType type, Function<T, String> text, Function<String, T> parse, CodecSource source) {
        return asText(type, text, parse, ',', false, source);
    }

    private static <T> PgCodec<T> asText(
            JavaType type,
            Function<T, String> text,
            Function<String, T> parse,
            char delimiter,
            boolean array,
            CodecSource source) {
        JdbcAccess.Reader<T> read = (row, index) -> {
            String written = row.getString(index);
            return written == null ? null : parse.apply(written);
        };
        return new PgCodec<>(type, new JdbcAccess<>(read, binding(text)), text, parse, delimiter, array, source);
    }

    /** Without a type, so that the server takes the column's. */
    private static <T> JdbcAccess.Binder<T> binding(Function<T, String> text) {
        return (statement, index, value) -> statement.setObject(index, text.apply(value), Types.OTHER);
    }

    /** Values of a class. One that NestFlux does not know is asked of the driver by its class. */
    @SuppressWarnings("unchecked") // the table has each codec under the class of its values
    public static <T> PgCodec<T> of(Class<T> type) {
        PgCodec<T> known = (PgCodec<T>) OF_CLASSES.get(type);
        return known == null ? written(type, String::valueOf) : known;
    }

    /** Values of a class, written in a way of their own. */
    @SuppressWarnings("unchecked") // as above
    static <T> PgCodec<T> written(Class<T> type, Function<T, String> text) {
        PgCodec<T> known = (PgCodec<T>) OF_CLASSES.get(type);
        if (known != null) {
            return new PgCodec<>(
                    known.javaType(),
                    new JdbcAccess<>(known::read, binding(text)),
                    text,
                    known.parse,
                    ',',
                    false,
                    CodecHooks.source(known));
        }
        return new PgCodec<>(
                JavaType.of(type),
                new JdbcAccess<>((row, index) -> row.getObject(index, type), binding(text)),
                text,
                written -> {
                    throw new IllegalArgumentException("nothing tells how to read it from text; give a TextCodec");
                },
                ',',
                false,
                CodecSource.ofClass(PgCodec.class, "of", type));
    }

    /** Values that an application writes as text and reads from it. */
    public static <T> PgCodec<T> of(TextCodec<T> codec) {
        return asText(JavaType.of(codec.javaType()), codec::text, codec::parse, CodecSource.NONE);
    }

    /** The constants of a Java enum: their names in lower case unless it is {@link Labelled}. */
    public static <E extends Enum<E>> PgCodec<E> labels(Class<E> type) {
        return labels(
                type,
                new Labels<>(List.of(type.getEnumConstants()), Labelled::of),
                CodecSource.ofClass(PgCodec.class, "labels", type));
    }

    static <T> PgCodec<T> labels(Class<?> type, Labels<T> labels, CodecSource source) {
        return asText(JavaType.of(type), labels::of, labels::value, source);
    }

    /** Arrays of such values. In text form they are as in the manual, 8.15.2: {@code {1,2}}, {@code {"a b",NULL}}. */
    public PgCodec<List<T>> array() {
        PgArrayText<T> elements = new PgArrayText<>(text, parse, delimiter, array);
        return asText(
                javaType().within(List.class),
                elements::write,
                elements::read,
                delimiter,
                true,
                CodecHooks.source(this).call("array"));
    }

    /** Ranges of such values. */
    public PgCodec<Range<T>> range() {
        return asText(
                javaType().within(Range.class),
                range -> range.text(text),
                written -> PgRangeText.range(written, parse),
                CodecHooks.source(this).call("range"));
    }

    /** Multiranges of such values. */
    public PgCodec<List<Range<T>>> multirange() {
        PgCodec<Range<T>> range = range();
        return asText(
                range.javaType().within(List.class),
                ranges -> PgRangeText.write(ranges, range::text),
                written -> PgRangeText.multirange(written, parse),
                CodecHooks.source(this).call("multirange"));
    }

    /** A value as the server reads it from text. */
    String text(T value) {
        return text.apply(value);
    }
}
