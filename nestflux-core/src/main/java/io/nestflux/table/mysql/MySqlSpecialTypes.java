package io.nestflux.table.mysql;

import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.table.CodecSource;
import io.nestflux.table.Labelled;
import io.nestflux.table.TextCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Bytes, labels, documents, shapes, vectors and what is not modelled. Users extend {@link MySqlTable}. */
abstract class MySqlSpecialTypes extends MySqlBasicTypes {

    MySqlSpecialTypes(String name) {
        super(name);
    }

    /** {@code binary(length)}. */
    protected final MySqlPlainColumn<byte[]> binary(String name, int length) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>("binary(" + length + ")", MySqlCodec.BYTES, MySqlLiterals::hex));
    }

    /** {@code varbinary(length)}. */
    protected final MySqlPlainColumn<byte[]> varbinary(String name, int length) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>("varbinary(" + length + ")", MySqlCodec.BYTES, MySqlLiterals::hex));
    }

    /** {@code tinyblob}: 255 bytes. */
    protected final MySqlPlainColumn<byte[]> tinyblob(String name) {
        return longBytes(name, "tinyblob");
    }

    /** {@code blob}: 64 KB. */
    protected final MySqlPlainColumn<byte[]> blob(String name) {
        return longBytes(name, "blob");
    }

    /** {@code mediumblob}: 16 MB. */
    protected final MySqlPlainColumn<byte[]> mediumblob(String name) {
        return longBytes(name, "mediumblob");
    }

    /** {@code longblob}: 4 GB. */
    protected final MySqlPlainColumn<byte[]> longblob(String name) {
        return longBytes(name, "longblob");
    }

    private MySqlPlainColumn<byte[]> longBytes(String name, String sql) {
        return new MySqlPlainColumn<>(
                self(), name, new MySqlValueType<>(sql, MySqlCodec.BYTES, MySqlLiterals::hex).withExpressionDefault());
    }

    /** {@code enum} of a Java enum's constants: their names in lower case unless it is {@link Labelled}. */
    protected final <E extends Enum<E>> MySqlTextColumn<E> enumeration(String name, Class<E> type) {
        return enumeration(name, type, Labelled::of, MySqlCodec.labels(type));
    }

    /** {@code enum} of a Java enum's constants: {@code enumeration("role", Role.class, Role::name)}. */
    protected final <E extends Enum<E>> MySqlTextColumn<E> enumeration(
            String name, Class<E> type, Function<? super E, String> label) {
        return enumeration(name, type, label, MySqlCodec.labels(type, label, CodecSource.NONE));
    }

    private <E extends Enum<E>> MySqlTextColumn<E> enumeration(
            String name, Class<E> type, Function<? super E, String> label, MySqlCodec<E> codec) {
        MySqlLabels labels = MySqlLabels.of("enum", type, label);
        return labels.checked(new MySqlTextColumn<>(
                self(),
                name,
                new MySqlValueType<>(labels.sql(), codec, value -> MySqlLiterals.label(label.apply(value)))));
    }

    /** {@code enum} of labels without a Java enum. */
    protected final MySqlTextColumn<String> enumeration(String name, String... labels) {
        MySqlLabels listed = new MySqlLabels("enum", List.of(labels));
        return listed.checked(new MySqlTextColumn<>(
                self(), name, new MySqlValueType<>(listed.sql(), MySqlCodec.TEXT, MySqlLiterals::label)));
    }

    /** {@code set} of a Java enum's constants: their names in lower case unless it is {@link Labelled}. */
    protected final <E extends Enum<E>> MySqlTextColumn<Set<E>> set(String name, Class<E> type) {
        return set(name, type, Labelled::of, MySqlCodec.set(type));
    }

    /** {@code set} of a Java enum's constants: {@code set("rights", Right.class, Right::name)}. */
    protected final <E extends Enum<E>> MySqlTextColumn<Set<E>> set(
            String name, Class<E> type, Function<? super E, String> label) {
        return set(name, type, label, MySqlCodec.set(type, label, CodecSource.NONE));
    }

    private <E extends Enum<E>> MySqlTextColumn<Set<E>> set(
            String name, Class<E> type, Function<? super E, String> label, MySqlCodec<Set<E>> codec) {
        MySqlLabels labels = MySqlLabels.of("set", type, label);
        MySqlSetText<E> text = new MySqlSetText<>(type, label);
        return labels.checked(new MySqlTextColumn<>(
                self(),
                name,
                new MySqlValueType<>(labels.sql(), codec, values -> MySqlLiterals.label(text.write(values)))));
    }

    /** {@code json}. */
    protected final MySqlPlainColumn<String> json(String name) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>("json", MySqlCodec.TEXT, MySqlLiterals::inExpression).withExpressionDefault());
    }

    /** {@code json}, as objects of the application's own: {@code json("settings", Settings.CODEC)}. */
    protected final <T> MySqlPlainColumn<T> json(String name, TextCodec<T> codec) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                                "json",
                                MySqlCodec.of(codec),
                                (T value) -> MySqlLiterals.inExpression(codec.text(value)))
                        .withExpressionDefault());
    }

    /** {@code vector(dimensions)}. */
    protected final MySqlPlainColumn<float[]> vector(String name, int dimensions) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        "vector(" + dimensions + ")",
                        MySqlCodec.VECTOR,
                        value -> MySqlText.expressionDefault(
                                "string_to_vector('" + Arrays.toString(value).replace(" ", "") + "')")));
    }

    /** {@code geometry}: any shape. */
    protected final MySqlSpatialColumn geometry(String name) {
        return new MySqlSpatialColumn(self(), name, "geometry");
    }

    /** {@code point}. */
    protected final MySqlSpatialColumn point(String name) {
        return new MySqlSpatialColumn(self(), name, "point");
    }

    /** {@code linestring}. */
    protected final MySqlSpatialColumn linestring(String name) {
        return new MySqlSpatialColumn(self(), name, "linestring");
    }

    /** {@code polygon}. */
    protected final MySqlSpatialColumn polygon(String name) {
        return new MySqlSpatialColumn(self(), name, "polygon");
    }

    /** {@code multipoint}. */
    protected final MySqlSpatialColumn multipoint(String name) {
        return new MySqlSpatialColumn(self(), name, "multipoint");
    }

    /** {@code multilinestring}. */
    protected final MySqlSpatialColumn multilinestring(String name) {
        return new MySqlSpatialColumn(self(), name, "multilinestring");
    }

    /** {@code multipolygon}. */
    protected final MySqlSpatialColumn multipolygon(String name) {
        return new MySqlSpatialColumn(self(), name, "multipolygon");
    }

    /** {@code geometrycollection}. */
    protected final MySqlSpatialColumn geometrycollection(String name) {
        // MySQL prints geomcollection, but MariaDB knows only the long word
        return new MySqlSpatialColumn(self(), name, "geometrycollection");
    }

    /**
     * A type that is not modelled here: {@code customType("address", "inet6", String.class)}. A default from a Java
     * value is written as its {@link Object#toString()}, quoted.
     *
     * @param sqlType the type as SQL
     * @param javaType the Java type of its values
     */
    protected final <T> MySqlPlainColumn<T> customType(String name, String sqlType, Class<T> javaType) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        sqlType,
                        MySqlCodec.of(javaType),
                        value -> MySqlLiterals.inAnyMode(String.valueOf(javaType.cast(value)))));
    }

    /**
     * A type that is not modelled here.
     *
     * @param sqlType the type as SQL
     * @param codec writes a value as the server reads it from text, and reads what it prints
     */
    protected final <T> MySqlPlainColumn<T> customType(String name, String sqlType, TextCodec<T> codec) {
        return new MySqlPlainColumn<>(
                self(),
                name,
                new MySqlValueType<>(
                        sqlType, MySqlCodec.of(codec), (T value) -> MySqlLiterals.inAnyMode(codec.text(value))));
    }
}
