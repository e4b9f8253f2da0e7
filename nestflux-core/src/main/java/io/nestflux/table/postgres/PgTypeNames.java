package io.nestflux.table.postgres;

import io.nestflux.table.Codec;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which codec reads a type that a server printed, where no column of a table class tells. */
public final class PgTypeNames {

    private static final Map<String, PgCodec<?>> CODECS = Map.ofEntries(
            Map.entry("smallint", PgCodec.INTEGER),
            Map.entry("integer", PgCodec.INTEGER),
            Map.entry("bigint", PgCodec.BIGINT),
            Map.entry("oid", PgCodec.BIGINT),
            Map.entry("numeric", PgCodec.NUMERIC),
            Map.entry("real", PgCodec.REAL),
            Map.entry("double precision", PgCodec.DOUBLE),
            Map.entry("money", PgCodec.MONEY),
            Map.entry("boolean", PgCodec.BOOLEAN),
            Map.entry("uuid", PgCodec.UUID),
            Map.entry("bytea", PgCodec.BYTEA),
            Map.entry("date", PgCodec.DATE),
            Map.entry("time without time zone", PgCodec.TIME),
            Map.entry("time with time zone", PgCodec.TIMETZ),
            Map.entry("timestamp without time zone", PgCodec.TIMESTAMP),
            Map.entry("timestamp with time zone", PgCodec.TIMESTAMPTZ),
            Map.entry("interval", PgCodec.INTERVAL),
            Map.entry("interval year", PgCodec.YEAR_MONTH),
            Map.entry("interval month", PgCodec.YEAR_MONTH),
            Map.entry("interval year to month", PgCodec.YEAR_MONTH),
            Map.entry("point", PgCodec.POINT),
            Map.entry("box", PgCodec.BOX),
            Map.entry("int4range", PgCodec.INTEGER.range()),
            Map.entry("int8range", PgCodec.BIGINT.range()),
            Map.entry("numrange", PgCodec.NUMERIC.range()),
            Map.entry("tsrange", PgCodec.TIMESTAMP.range()),
            Map.entry("tstzrange", PgCodec.TIMESTAMPTZ.range()),
            Map.entry("daterange", PgCodec.DATE.range()),
            Map.entry("int4multirange", PgCodec.INTEGER.multirange()),
            Map.entry("int8multirange", PgCodec.BIGINT.multirange()),
            Map.entry("nummultirange", PgCodec.NUMERIC.multirange()),
            Map.entry("tsmultirange", PgCodec.TIMESTAMP.multirange()),
            Map.entry("tstzmultirange", PgCodec.TIMESTAMPTZ.multirange()),
            Map.entry("datemultirange", PgCodec.DATE.multirange()));

    private PgTypeNames() {}

    /**
     * What is none of these has no Java type of its own, and is text.
     *
     * @param type as the server prints it: {@code character varying(80)[]}
     * @param own what reads types of the application's own, without their brackets
     */
    public static Codec<?> codec(String type, Function<String, Optional<Codec<?>>> own) {
        if (type.endsWith("[]")) {
            Codec<?> element = codec(type.substring(0, type.length() - "[]".length()), own);
            return element instanceof PgCodec<?> known ? known.array() : element;
        }
        PgCodec<?> known = CODECS.get(withoutNumbers(type));
        return known == null ? own.apply(type).orElse(PgCodec.TEXT) : known;
    }

    /** {@code timestamp(3) without time zone} without its precision. */
    private static String withoutNumbers(String type) {
        int open = type.indexOf('(');
        int close = type.indexOf(')');
        return open < 0 || close < open ? type : type.substring(0, open) + type.substring(close + 1);
    }
}
