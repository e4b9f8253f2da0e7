package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.table.Codec;
import io.nestflux.table.CodecSource;
import io.nestflux.table.JavaType;
import io.nestflux.table.JdbcAccess;
import io.nestflux.table.Labelled;
import io.nestflux.table.Labels;
import io.nestflux.table.TextCodec;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How values go to MySQL and MariaDB and come back, with either of the two drivers. A number that is too large for its
 * Java type, as one of an unsigned column may be, is refused by the driver; a column of such numbers is
 * {@code customType("n", "int unsigned", Long.class)}.
 *
 * @param <T> the Java type of the values
 */
@Api(Api.Use.CALL)
public final class MySqlCodec<T> extends Codec<T> {

    /** {@code tinyint} to {@code int}. */
    public static final MySqlCodec<Integer> INTEGER = known("INTEGER", Integer.class, JdbcAccess.INTEGER);
    /** {@code bigint}. */
    public static final MySqlCodec<Long> BIGINT = known("BIGINT", Long.class, JdbcAccess.LONG);
    /** {@code decimal}. */
    public static final MySqlCodec<BigDecimal> DECIMAL = known("DECIMAL", BigDecimal.class, JdbcAccess.DECIMAL);
    /** {@code float}. */
    public static final MySqlCodec<Float> FLOAT = known("FLOAT", Float.class, JdbcAccess.FLOAT);
    /** {@code double}. */
    public static final MySqlCodec<Double> DOUBLE = known("DOUBLE", Double.class, JdbcAccess.DOUBLE);
    /** {@code tinyint(1)}. */
    public static final MySqlCodec<Boolean> BOOLEAN = known("BOOLEAN", Boolean.class, JdbcAccess.BOOLEAN);
    /** {@code bit}. */
    public static final MySqlCodec<Long> BIT = known(
            "BIT",
            Long.class,
            new JdbcAccess<>(converted(JdbcAccess.BYTES.read(), MySqlBytes::number), JdbcAccess.LONG.bind()));
    /** {@code char}, {@code varchar}, the text family, {@code json}, labels. */
    public static final MySqlCodec<String> TEXT = known("TEXT", String.class, JdbcAccess.TEXT);
    /** {@code binary}, {@code varbinary}, the blob family. */
    public static final MySqlCodec<byte[]> BYTES = known("BYTES", byte[].class, JdbcAccess.BYTES);
    /** {@code date}. */
    public static final MySqlCodec<LocalDate> DATE = known("DATE", LocalDate.class, JdbcAccess.object(LocalDate.class));
    /** {@code time}. */
    public static final MySqlCodec<LocalTime> TIME = known("TIME", LocalTime.class, JdbcAccess.object(LocalTime.class));
    /** {@code datetime}. */
    public static final MySqlCodec<LocalDateTime> DATETIME =
            known("DATETIME", LocalDateTime.class, JdbcAccess.object(LocalDateTime.class));
    /** {@code timestamp}; the driver's settings tell it which time zone the session has. */
    public static final MySqlCodec<Instant> TIMESTAMP = known(
            "TIMESTAMP",
            Instant.class,
            new JdbcAccess<>(
                    converted((row, index) -> row.getTimestamp(index), Timestamp::toInstant),
                    (statement, index, value) -> statement.setTimestamp(index, Timestamp.from(value))));
    /** {@code year}. */
    public static final MySqlCodec<Year> YEAR = known(
            "YEAR",
            Year.class,
            new JdbcAccess<>(
                    converted(JdbcAccess.INTEGER.read(), Year::of),
                    (statement, index, value) -> statement.setInt(index, value.getValue())));
    /** {@code vector}. */
    public static final MySqlCodec<float[]> VECTOR = known(
            "VECTOR",
            float[].class,
            new JdbcAccess<>(
                    converted(JdbcAccess.BYTES.read(), MySqlBytes::vector),
                    (statement, index, value) -> statement.setBytes(index, MySqlBytes.of(value))));
    /**
     * Shapes as well-known text: {@code POINT(1 2)}. They are selected as {@code ST_AsText(shape) AS shape} and
     * inserted by {@code ST_GeomFromText(?, srid)}: the server alone knows in which order it writes coordinates.
     */
    public static final MySqlCodec<String> SHAPE =
            known("SHAPE", String.class, new JdbcAccess<>(MySqlBytes::shape, JdbcAccess.TEXT.bind()));

    private static final Map<Class<?>, MySqlCodec<?>> OF_CLASSES = Map.ofEntries(
            Map.entry(Integer.class, INTEGER),
            Map.entry(Long.class, BIGINT),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(Float.class, FLOAT),
            Map.entry(Double.class, DOUBLE),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(String.class, TEXT),
            Map.entry(byte[].class, BYTES),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(LocalDateTime.class, DATETIME),
            Map.entry(Instant.class, TIMESTAMP),
            Map.entry(Year.class, YEAR),
            Map.entry(float[].class, VECTOR));

    private MySqlCodec(JavaType javaType, JdbcAccess<T> access, CodecSource source) {
        super(javaType, access, source);
    }

    private static <T> MySqlCodec<T> known(String name, Class<T> type, JdbcAccess<T> access) {
        return new MySqlCodec<>(JavaType.of(type), access, CodecSource.constant(MySqlCodec.class, name));
    }

    private static <R, T> JdbcAccess.Reader<T> converted(JdbcAccess.Reader<R> read, Function<R, T> value) {
        return (row, index) -> {
            R raw = read.read(row, index);
            return raw == null ? null : value.apply(raw);
        };
    }

    private static <T> MySqlCodec<T> asText(
            JavaType type, Function<String, T> parse, Function<T, String> text, CodecSource source) {
        return new MySqlCodec<>(
                type,
                new JdbcAccess<>(
                        converted(JdbcAccess.TEXT.read(), parse),
                        (statement, index, value) -> statement.setString(index, text.apply(value))),
                source);
    }

    /** Values of a class. One that NestFlux does not know is asked of the driver by its class. */
    @SuppressWarnings("unchecked") // the table has each codec under the class of its values
    public static <T> MySqlCodec<T> of(Class<T> type) {
        MySqlCodec<T> known = (MySqlCodec<T>) OF_CLASSES.get(type);
        return known != null
                ? known
                : new MySqlCodec<>(
                        JavaType.of(type), JdbcAccess.object(type), CodecSource.ofClass(MySqlCodec.class, "of", type));
    }

    /** Values that an application writes as text and reads from it. */
    public static <T> MySqlCodec<T> of(TextCodec<T> codec) {
        return asText(JavaType.of(codec.javaType()), codec::parse, codec::text, CodecSource.NONE);
    }

    /** {@code enum}: the constants of a Java enum, their names in lower case unless it is {@link Labelled}. */
    public static <E extends Enum<E>> MySqlCodec<E> labels(Class<E> type) {
        return labels(type, Labelled::of, CodecSource.ofClass(MySqlCodec.class, "labels", type));
    }

    /** {@code enum} with labels that a function gives. */
    static <E extends Enum<E>> MySqlCodec<E> labels(
            Class<E> type, Function<? super E, String> label, CodecSource source) {
        Labels<E> labels = new Labels<>(List.of(type.getEnumConstants()), label);
        return asText(JavaType.of(type), labels::value, labels::of, source);
    }

    /** {@code set}: some of the constants of a Java enum, in their order. */
    public static <E extends Enum<E>> MySqlCodec<Set<E>> set(Class<E> type) {
        return set(type, Labelled::of, CodecSource.ofClass(MySqlCodec.class, "set", type));
    }

    /** {@code set} with labels that a function gives. */
    static <E extends Enum<E>> MySqlCodec<Set<E>> set(
            Class<E> type, Function<? super E, String> label, CodecSource source) {
        MySqlSetText<E> text = new MySqlSetText<>(type, label);
        return asText(JavaType.of(type).within(Set.class), text::read, text::write, source);
    }
}
