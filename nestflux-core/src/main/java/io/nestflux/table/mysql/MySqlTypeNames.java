package io.nestflux.table.mysql;

import io.nestflux.table.Codec;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which codec reads a type that a server printed, where no column of a table class tells. */
public final class MySqlTypeNames {

    private static final Map<String, MySqlCodec<?>> CODECS = Map.ofEntries(
            Map.entry("tinyint", MySqlCodec.INTEGER),
            Map.entry("smallint", MySqlCodec.INTEGER),
            Map.entry("mediumint", MySqlCodec.INTEGER),
            Map.entry("int", MySqlCodec.INTEGER),
            Map.entry("bigint", MySqlCodec.BIGINT),
            Map.entry("decimal", MySqlCodec.DECIMAL),
            Map.entry("float", MySqlCodec.FLOAT),
            Map.entry("double", MySqlCodec.DOUBLE),
            Map.entry("bit", MySqlCodec.BIT),
            Map.entry("binary", MySqlCodec.BYTES),
            Map.entry("varbinary", MySqlCodec.BYTES),
            Map.entry("tinyblob", MySqlCodec.BYTES),
            Map.entry("blob", MySqlCodec.BYTES),
            Map.entry("mediumblob", MySqlCodec.BYTES),
            Map.entry("longblob", MySqlCodec.BYTES),
            Map.entry("date", MySqlCodec.DATE),
            Map.entry("time", MySqlCodec.TIME),
            Map.entry("datetime", MySqlCodec.DATETIME),
            Map.entry("timestamp", MySqlCodec.TIMESTAMP),
            Map.entry("year", MySqlCodec.YEAR),
            Map.entry("vector", MySqlCodec.VECTOR),
            Map.entry("geometry", MySqlCodec.SHAPE),
            Map.entry("point", MySqlCodec.SHAPE),
            Map.entry("linestring", MySqlCodec.SHAPE),
            Map.entry("polygon", MySqlCodec.SHAPE),
            Map.entry("multipoint", MySqlCodec.SHAPE),
            Map.entry("multilinestring", MySqlCodec.SHAPE),
            Map.entry("multipolygon", MySqlCodec.SHAPE),
            Map.entry("geomcollection", MySqlCodec.SHAPE),
            Map.entry("geometrycollection", MySqlCodec.SHAPE));

    private MySqlTypeNames() {}

    /**
     * What is none of these is text.
     *
     * @param type as the server prints it: {@code bigint(20) unsigned}
     * @param own what reads types of the application's own: an enum or set of a table class
     */
    public static Codec<?> codec(String type, Function<String, Optional<Codec<?>>> own) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("tinyint(1)")) {
            return MySqlCodec.BOOLEAN;
        }
        if (lower.contains("unsigned") && lower.startsWith("bigint")) {
            return MySqlCodec.of(BigInteger.class);
        }
        if (lower.contains("unsigned") && lower.startsWith("int")) {
            return MySqlCodec.BIGINT;
        }
        MySqlCodec<?> known = CODECS.get(word(lower));
        return known == null ? own.apply(type).orElse(MySqlCodec.TEXT) : known;
    }

    private static String word(String type) {
        int end = 0;
        while (end < type.length() && Character.isLetter(type.charAt(end))) {
            end++;
        }
        return type.substring(0, end);
    }
}
