package io.nestflux.table.postgres;

import io.nestflux.table.TextCodec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** Documents, networks, bits, shapes, search, ranges, enums and what is not modelled. Users extend {@link PgTable}. */
abstract class PgSpecialTypes extends PgBasicTypes {

    PgSpecialTypes(String schema, String name) {
        super(schema, name);
    }

    /** {@code json}. */
    protected final PgStoredColumn<String> json(String name) {
        return stored(name, "json");
    }

    /** {@code jsonb}. */
    protected final PgStoredColumn<String> jsonb(String name) {
        return stored(name, "jsonb");
    }

    /** {@code json}, as objects of the application's own: {@code json("settings", Settings.CODEC)}. */
    protected final <T> PgStoredColumn<T> json(String name, TextCodec<T> codec) {
        return customType(name, "json", codec);
    }

    /** {@code jsonb}, as objects of the application's own: {@code jsonb("settings", Settings.CODEC)}. */
    protected final <T> PgStoredColumn<T> jsonb(String name, TextCodec<T> codec) {
        return customType(name, "jsonb", codec);
    }

    /** {@code xml}. */
    protected final PgStoredColumn<String> xml(String name) {
        return stored(name, "xml");
    }

    /** {@code inet}: an address, perhaps with its network. */
    protected final PgStoredColumn<String> inet(String name) {
        return stored(name, "inet");
    }

    /** {@code cidr}: a network. */
    protected final PgStoredColumn<String> cidr(String name) {
        return stored(name, "cidr");
    }

    /** {@code macaddr}: six bytes. */
    protected final PgPlainColumn<String> macaddr(String name) {
        return plain(name, "macaddr");
    }

    /** {@code macaddr8}: eight bytes. */
    protected final PgPlainColumn<String> macaddr8(String name) {
        return plain(name, "macaddr8");
    }

    /** {@code bit(length)}, as zeros and ones. */
    protected final PgStoredColumn<String> bit(String name, int length) {
        return bits(name, "bit(" + length + ")");
    }

    /** {@code varbit} of any length, as zeros and ones. */
    protected final PgStoredColumn<String> varbit(String name) {
        return bits(name, "bit varying");
    }

    /** {@code varbit(length)}, as zeros and ones. */
    protected final PgStoredColumn<String> varbit(String name, int length) {
        return bits(name, "bit varying(" + length + ")");
    }

    /** {@code point}: {@code (1,2)}. */
    protected final PgPlainColumn<String> point(String name) {
        return new PgPlainColumn<>(self(), name, PgType.quoted("point", PgCodec.POINT));
    }

    /** {@code line}: {@code {1,2,3}}. */
    protected final PgPlainColumn<String> line(String name) {
        return plain(name, "line");
    }

    /** {@code lseg}: {@code [(0,0),(1,1)]}. */
    protected final PgPlainColumn<String> lseg(String name) {
        return plain(name, "lseg");
    }

    /** {@code box}: {@code (1,1),(0,0)}. */
    protected final PgPlainColumn<String> box(String name) {
        // the one type whose arrays are separated by a semicolon (pg_type.typdelim)
        return new PgPlainColumn<>(self(), name, PgType.quoted("box", PgCodec.BOX));
    }

    /** {@code path}. */
    protected final PgStoredColumn<String> path(String name) {
        return stored(name, "path");
    }

    /** {@code polygon}. */
    protected final PgStoredColumn<String> polygon(String name) {
        return stored(name, "polygon");
    }

    /** {@code circle}: {@code <(0,0),1>}. */
    protected final PgPlainColumn<String> circle(String name) {
        return plain(name, "circle");
    }

    /** {@code tsvector}. */
    protected final PgStoredColumn<String> tsvector(String name) {
        return stored(name, "tsvector");
    }

    /** {@code tsquery}. */
    protected final PgStoredColumn<String> tsquery(String name) {
        return stored(name, "tsquery");
    }

    /** {@code oid}. */
    protected final PgPlainColumn<Long> oid(String name) {
        return new PgPlainColumn<>(self(), name, PgType.bare("oid", PgCodec.BIGINT));
    }

    /** {@code int4range}. */
    protected final PgStoredColumn<Range<Integer>> int4range(String name) {
        return range(name, "int4range", PgCodec.INTEGER);
    }

    /** {@code int8range}. */
    protected final PgStoredColumn<Range<Long>> int8range(String name) {
        return range(name, "int8range", PgCodec.BIGINT);
    }

    /** {@code numrange}. */
    protected final PgStoredColumn<Range<BigDecimal>> numrange(String name) {
        return range(name, "numrange", PgCodec.NUMERIC);
    }

    /** {@code tsrange}. */
    protected final PgStoredColumn<Range<LocalDateTime>> tsrange(String name) {
        return range(name, "tsrange", PgCodec.TIMESTAMP);
    }

    /** {@code tstzrange}. */
    protected final PgStoredColumn<Range<OffsetDateTime>> tstzrange(String name) {
        return range(name, "tstzrange", PgCodec.TIMESTAMPTZ);
    }

    /** {@code daterange}. */
    protected final PgStoredColumn<Range<LocalDate>> daterange(String name) {
        return range(name, "daterange", PgCodec.DATE);
    }

    /** {@code int4multirange}. */
    protected final PgStoredColumn<List<Range<Integer>>> int4multirange(String name) {
        return multirange(name, "int4multirange", PgCodec.INTEGER);
    }

    /** {@code int8multirange}. */
    protected final PgStoredColumn<List<Range<Long>>> int8multirange(String name) {
        return multirange(name, "int8multirange", PgCodec.BIGINT);
    }

    /** {@code nummultirange}. */
    protected final PgStoredColumn<List<Range<BigDecimal>>> nummultirange(String name) {
        return multirange(name, "nummultirange", PgCodec.NUMERIC);
    }

    /** {@code tsmultirange}. */
    protected final PgStoredColumn<List<Range<LocalDateTime>>> tsmultirange(String name) {
        return multirange(name, "tsmultirange", PgCodec.TIMESTAMP);
    }

    /** {@code tstzmultirange}. */
    protected final PgStoredColumn<List<Range<OffsetDateTime>>> tstzmultirange(String name) {
        return multirange(name, "tstzmultirange", PgCodec.TIMESTAMPTZ);
    }

    /** {@code datemultirange}. */
    protected final PgStoredColumn<List<Range<LocalDate>>> datemultirange(String name) {
        return multirange(name, "datemultirange", PgCodec.DATE);
    }

    /** An enum type, made from a Java enum as {@link PgEnum#of(Class)} tells. */
    protected final <E extends Enum<E>> PgEnumColumn<E> enumeration(String name, Class<E> type) {
        return enumeration(name, PgEnum.of(type));
    }

    /** An enum type with a name, labels or a schema of its own. */
    protected final <T> PgEnumColumn<T> enumeration(String name, PgEnum<T> type) {
        return new PgEnumColumn<>(self(), name, type);
    }

    /** A domain. */
    protected final <T> PgUserTypeColumn<T> domain(String name, PgDomain<T> type) {
        return new PgUserTypeColumn<>(
                self(), name, type, type.columnType(qualifiedName().schema()));
    }

    /** A composite type; values are as PostgreSQL writes them: {@code (High Street,1234)}. */
    protected final PgUserTypeColumn<String> composite(String name, PgComposite type) {
        return new PgUserTypeColumn<>(
                self(), name, type, type.columnType(qualifiedName().schema()));
    }

    /** A range type of one's own. */
    protected final <T> PgUserTypeColumn<Range<T>> range(String name, PgRange<T> type) {
        return new PgUserTypeColumn<>(
                self(), name, type, type.columnType(qualifiedName().schema()));
    }

    /** The multirange type that comes with a range type of one's own. */
    protected final <T> PgUserTypeColumn<List<Range<T>>> multirange(String name, PgRange<T> type) {
        return new PgUserTypeColumn<>(
                self(), name, type, type.multirangeColumnType(qualifiedName().schema()));
    }

    /**
     * A type that is not modelled here: {@code customType("embedding", "vector(3)", Foo.class)}. A default from a Java
     * value is written as its {@link Object#toString()}, quoted.
     *
     * @param sqlType the type as SQL
     * @param javaType the Java type of its values
     */
    protected final <T> PgStoredColumn<T> customType(String name, String sqlType, Class<T> javaType) {
        return customType(name, sqlType, javaType, String::valueOf);
    }

    /**
     * A type that is not modelled here.
     *
     * @param sqlType the type as SQL
     * @param javaType the Java type of its values
     * @param text writes a value as PostgreSQL reads it from text
     */
    protected final <T> PgStoredColumn<T> customType(
            String name, String sqlType, Class<T> javaType, Function<T, String> text) {
        return new PgStoredColumn<>(
                self(),
                name,
                PgType.quoted(sqlType, PgCodec.written(javaType, value -> text.apply(javaType.cast(value)))));
    }

    /**
     * A type that is not modelled here.
     *
     * @param sqlType the type as SQL
     * @param codec writes a value as PostgreSQL reads it from text, and reads what it prints
     */
    protected final <T> PgStoredColumn<T> customType(String name, String sqlType, TextCodec<T> codec) {
        return new PgStoredColumn<>(self(), name, PgType.quoted(sqlType, PgCodec.of(codec)));
    }

    private PgStoredColumn<String> stored(String name, String sql) {
        return new PgStoredColumn<>(self(), name, PgType.quoted(sql, PgCodec.TEXT));
    }

    private PgPlainColumn<String> plain(String name, String sql) {
        return new PgPlainColumn<>(self(), name, PgType.quoted(sql, PgCodec.TEXT));
    }

    private PgStoredColumn<String> bits(String name, String sql) {
        return new PgStoredColumn<>(self(), name, new PgType<>(sql, PgCodec.TEXT, PgType.Form.BITS));
    }

    private <T> PgStoredColumn<Range<T>> range(String name, String sql, PgCodec<T> bound) {
        return new PgStoredColumn<>(self(), name, PgType.quoted(sql, bound.range()));
    }

    private <T> PgStoredColumn<List<Range<T>>> multirange(String name, String sql, PgCodec<T> bound) {
        return new PgStoredColumn<>(self(), name, PgType.quoted(sql, bound.multirange()));
    }
}
