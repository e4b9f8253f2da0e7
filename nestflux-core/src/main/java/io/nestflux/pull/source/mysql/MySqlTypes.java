package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaType;
import io.nestflux.sql.mysql.MySqlType;
import java.util.Map;
import java.util.Optional;

/** Which method of a table class makes a column of a type that the server prints. */
final class MySqlTypes {

    private static final String PRESSED = "compressed";

    /** What MariaDB shows of a number of which nobody said how many digits to show; MySQL says nothing then. */
    private static final Map<String, String> SIGNED_WIDTHS =
            Map.of("tinyint", "4", "smallint", "6", "mediumint", "9", "int", "11", "bigint", "20");

    private static final Map<String, String> UNSIGNED_WIDTHS =
            Map.of("tinyint", "3", "smallint", "5", "mediumint", "8", "int", "10", "bigint", "20");

    private static final JavaType STRING = JavaType.of("String");
    private static final JavaType BYTES = JavaType.of("byte[]");

    private MySqlTypes() {}

    /**
     * The type of a column.
     *
     * @param labels the Java enum of its labels, if it has one
     */
    static MySqlColumnType of(Column column, Optional<String> labels) {
        MySqlType type = MySqlType.of(column.type());
        if (type.words().contains(PRESSED)) {
            return custom(column, type.base().endsWith("blob") || type.base().endsWith("binary") ? BYTES : STRING);
        }
        return switch (type.base()) {
            case "tinyint", "smallint", "mediumint", "int", "bigint" -> whole(column, type);
            case "decimal", "float", "double" -> fraction(column, type);
            case "bit" -> MySqlColumnType.of("bit", JavaType.of("Long"), MySqlLiteral.BITS, size(type, 1));
            case "char" -> MySqlColumnType.of("character", STRING, MySqlLiteral.TEXT, size(type, 1));
            case "varchar" -> MySqlColumnType.of("varchar", STRING, MySqlLiteral.TEXT, size(type, 0));
            case "tinytext", "text", "mediumtext", "longtext", "json" ->
                MySqlColumnType.of(type.base(), STRING, MySqlLiteral.TEXT);
            case "binary", "varbinary" -> MySqlColumnType.of(type.base(), BYTES, MySqlLiteral.BYTES, size(type, 1));
            case "tinyblob", "blob", "mediumblob", "longblob" ->
                MySqlColumnType.of(type.base(), BYTES, MySqlLiteral.BYTES);
            case "date" -> MySqlColumnType.of("date", time("LocalDate"), MySqlLiteral.DATE);
            case "year" -> MySqlColumnType.of("year", time("Year"), MySqlLiteral.YEAR);
            case "time" -> precise(type, time("LocalTime"), MySqlLiteral.TIME);
            case "datetime" -> precise(type, time("LocalDateTime"), MySqlLiteral.DATETIME);
            case "timestamp" -> precise(type, time("Instant"), MySqlLiteral.INSTANT);
            case "enum" -> labels.map(MySqlTypes::choice).orElseGet(() -> custom(column, STRING));
            case "set" -> labels.map(MySqlTypes::choices).orElseGet(() -> custom(column, STRING));
            case "vector" -> MySqlColumnType.of("vector", JavaType.of("float[]"), MySqlLiteral.NONE, size(type, 1));
            case "geometry", "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon" ->
                MySqlColumnType.of(type.base(), STRING, MySqlLiteral.NONE);
            case "geomcollection", "geometrycollection" ->
                MySqlColumnType.of("geometrycollection", STRING, MySqlLiteral.NONE);
            default -> custom(column, STRING);
        };
    }

    private static MySqlColumnType whole(Column column, MySqlType type) {
        if (isYesOrNo(column)) {
            return MySqlColumnType.of("bool", JavaType.of("Boolean"), MySqlLiteral.BOOLEAN);
        }
        boolean isLong = type.base().equals("bigint");
        MySqlColumnType plain = MySqlColumnType.of(
                type.base().equals("int") ? "integer" : type.base(),
                JavaType.of(isLong ? "Long" : "Integer"),
                isLong ? MySqlLiteral.LONG : MySqlLiteral.INTEGER);
        if (type.words().contains("zerofill")) {
            return type.arguments().isEmpty() ? plain.with("zerofill") : plain.with("zerofill", size(type, 0));
        }
        Map<String, String> usual = type.unsigned() ? UNSIGNED_WIDTHS : SIGNED_WIDTHS;
        boolean isUsual = type.arguments().isEmpty() || type.arguments().get(0).equals(usual.get(type.base()));
        MySqlColumnType shown = isUsual ? plain : plain.with("width", size(type, 0));
        return type.unsigned() ? shown.with("unsigned") : shown;
    }

    private static boolean isYesOrNo(Column column) {
        boolean other = column.defaultValue()
                .filter(value -> !value.equals("'0'")
                        && !value.equals("'1'")
                        && !value.equals("0")
                        && !value.equals("1")
                        && !value.startsWith("("))
                .isPresent();
        return column.type().equals("tinyint(1)") && column.identity().isEmpty() && !other;
    }

    private static MySqlColumnType fraction(Column column, MySqlType type) {
        MySqlColumnType plain;
        if (type.base().equals("decimal")) {
            JavaType java = JavaType.imported("java.math.BigDecimal");
            plain = type.number(1, 0) == 0
                    ? MySqlColumnType.of("decimal", java, MySqlLiteral.DECIMAL, size(type, 10))
                    : MySqlColumnType.of(
                            "decimal",
                            java,
                            MySqlLiteral.DECIMAL,
                            size(type, 10),
                            Code.word(String.valueOf(type.number(1, 0))));
        } else {
            boolean isFloat = type.base().equals("float");
            JavaType java = JavaType.of(isFloat ? "Float" : "Double");
            if (!type.arguments().isEmpty()) {
                return custom(column, java);
            }
            plain = MySqlColumnType.of(
                    isFloat ? "floating" : "doublePrecision", java, isFloat ? MySqlLiteral.FLOAT : MySqlLiteral.DOUBLE);
        }
        return type.words().contains("zerofill")
                ? plain.with("zerofill")
                : type.unsigned() ? plain.with("unsigned") : plain;
    }

    private static MySqlColumnType choice(String labels) {
        return MySqlColumnType.of("enumeration", JavaType.of(labels), MySqlLiteral.LABEL, Code.word(labels + ".class"));
    }

    private static MySqlColumnType choices(String labels) {
        JavaType java = JavaType.of(labels).in("java.util.Set");
        return MySqlColumnType.of("set", java, MySqlLiteral.LABELS, Code.word(labels + ".class"));
    }

    private static MySqlColumnType precise(MySqlType type, JavaType java, MySqlLiteral literal) {
        return type.number(0, 0) == 0
                ? MySqlColumnType.of(type.base(), java, literal)
                : MySqlColumnType.of(type.base(), java, literal, size(type, 0));
    }

    private static MySqlColumnType custom(Column column, JavaType java) {
        return MySqlColumnType.of(
                "customType", java, MySqlLiteral.NONE, Code.text(column.type()), Code.word(java.text() + ".class"));
    }

    private static Code size(MySqlType type, long otherwise) {
        return Code.word(String.valueOf(type.number(0, otherwise)));
    }

    private static JavaType time(String simpleName) {
        return JavaType.imported("java.time." + simpleName);
    }
}
