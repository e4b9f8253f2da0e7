package io.nestflux.pull.source.postgres;

import static java.util.Map.entry;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** The server's own types, as it prints them, and the methods of a table class that make columns of them. */
final class PgBuiltInTypes {

    private static final JavaType STRING = JavaType.of("String");
    private static final JavaType INTEGER = JavaType.of("Integer");
    private static final JavaType LONG = JavaType.of("Long");
    private static final JavaType DECIMAL = JavaType.imported("java.math.BigDecimal");
    private static final JavaType DATE = JavaType.imported("java.time.LocalDate");
    private static final JavaType TIMESTAMP = JavaType.imported("java.time.LocalDateTime");
    private static final JavaType TIMESTAMPTZ = JavaType.imported("java.time.OffsetDateTime");
    private static final JavaType DURATION = JavaType.imported("java.time.Duration");
    static final String RANGE = "io.nestflux.table.postgres.Range";

    /** Those that are what they are. */
    private static final Map<String, PgColumnType> PLAIN = Map.ofEntries(
            plain("smallint", "smallint", INTEGER, PgLiteral.INTEGER),
            plain("integer", "integer", INTEGER, PgLiteral.INTEGER),
            plain("bigint", "bigint", LONG, PgLiteral.LONG),
            plain("numeric", "numeric", DECIMAL, PgLiteral.DECIMAL),
            plain("real", "real", JavaType.of("Float"), PgLiteral.NONE),
            plain("double precision", "doublePrecision", JavaType.of("Double"), PgLiteral.NONE),
            plain("money", "money", DECIMAL, PgLiteral.NONE),
            plain("boolean", "bool", JavaType.of("Boolean"), PgLiteral.BOOLEAN),
            plain("uuid", "uuid", JavaType.imported("java.util.UUID"), PgLiteral.NONE),
            plain("character varying", "varchar", STRING, PgLiteral.TEXT),
            plain("text", "text", STRING, PgLiteral.TEXT),
            plain("bytea", "bytea", JavaType.of("byte[]"), PgLiteral.NONE),
            plain("date", "date", DATE, PgLiteral.TODAY),
            plain("time without time zone", "time", JavaType.imported("java.time.LocalTime"), PgLiteral.NONE),
            plain("time with time zone", "timetz", JavaType.imported("java.time.OffsetTime"), PgLiteral.NONE),
            plain("timestamp without time zone", "timestamp", TIMESTAMP, PgLiteral.NOW),
            plain("timestamp with time zone", "timestamptz", TIMESTAMPTZ, PgLiteral.NOW),
            plain("interval", "interval", DURATION, PgLiteral.NONE),
            plain("json", "json", STRING, PgLiteral.NONE),
            plain("jsonb", "jsonb", STRING, PgLiteral.NONE),
            plain("xml", "xml", STRING, PgLiteral.NONE),
            plain("inet", "inet", STRING, PgLiteral.NONE),
            plain("cidr", "cidr", STRING, PgLiteral.NONE),
            plain("macaddr", "macaddr", STRING, PgLiteral.NONE),
            plain("macaddr8", "macaddr8", STRING, PgLiteral.NONE),
            plain("bit varying", "varbit", STRING, PgLiteral.NONE),
            plain("point", "point", STRING, PgLiteral.NONE),
            plain("line", "line", STRING, PgLiteral.NONE),
            plain("lseg", "lseg", STRING, PgLiteral.NONE),
            plain("box", "box", STRING, PgLiteral.NONE),
            plain("path", "path", STRING, PgLiteral.NONE),
            plain("polygon", "polygon", STRING, PgLiteral.NONE),
            plain("circle", "circle", STRING, PgLiteral.NONE),
            plain("tsvector", "tsvector", STRING, PgLiteral.NONE),
            plain("tsquery", "tsquery", STRING, PgLiteral.NONE),
            plain("oid", "oid", LONG, PgLiteral.NONE),
            range("int4", INTEGER),
            range("int8", LONG),
            range("num", DECIMAL),
            range("ts", TIMESTAMP),
            range("tstz", TIMESTAMPTZ),
            range("date", DATE),
            multirange("int4", INTEGER),
            multirange("int8", LONG),
            multirange("num", DECIMAL),
            multirange("ts", TIMESTAMP),
            multirange("tstz", TIMESTAMPTZ),
            multirange("date", DATE));

    /** Those that may have one number in parentheses. */
    private static final Set<String> SIZED = Set.of(
            "character varying",
            "bit varying",
            "time without time zone",
            "time with time zone",
            "timestamp without time zone",
            "timestamp with time zone",
            "interval");

    /** The methods that make columns which can say how they are stored, beside those of users' types. */
    private static final Set<String> VARIABLE = Set.of(
            "numeric",
            "character",
            "varchar",
            "text",
            "bytea",
            "json",
            "jsonb",
            "xml",
            "inet",
            "cidr",
            "bit",
            "varbit",
            "path",
            "polygon",
            "tsvector",
            "tsquery",
            "customType",
            "domain",
            "composite",
            "range",
            "multirange");

    private PgBuiltInTypes() {}

    static boolean isVariable(String method) {
        return VARIABLE.contains(method) || method.endsWith("range");
    }

    private static Map.Entry<String, PgColumnType> plain(
            String printed, String method, JavaType type, PgLiteral literal) {
        return entry(printed, PgColumnType.of(method, type, literal));
    }

    private static Map.Entry<String, PgColumnType> range(String subtype, JavaType type) {
        return plain(subtype + "range", subtype + "range", type.in(RANGE), PgLiteral.NONE);
    }

    private static Map.Entry<String, PgColumnType> multirange(String subtype, JavaType type) {
        String name = subtype + "multirange";
        return plain(name, name, type.in(RANGE).in("java.util.List"), PgLiteral.NONE);
    }

    /** The type of that text, without brackets behind it; empty if it has no method of its own. */
    static Optional<PgColumnType> of(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return Optional.ofNullable(PLAIN.get(printed)).or(() -> interval(printed, List.of()));
        }
        String name = printed.substring(0, open) + printed.substring(close + 1);
        List<Code> numbers = new ArrayList<>();
        Collections.list(new StringTokenizer(printed.substring(open + 1, close), ", "))
                .forEach(number -> numbers.add(Code.word(String.valueOf(number))));
        return sized(name, numbers).or(() -> interval(name, numbers));
    }

    private static Optional<PgColumnType> sized(String name, List<Code> numbers) {
        Code[] arguments = numbers.toArray(Code[]::new);
        if (name.equals("numeric")) {
            boolean whole = numbers.get(1).flat().equals("0");
            return Optional.of(PgColumnType.of(
                    "numeric", DECIMAL, PgLiteral.DECIMAL, whole ? new Code[] {arguments[0]} : arguments));
        }
        if (name.equals("character")) {
            return Optional.of(PgColumnType.of("character", STRING, PgLiteral.NONE, arguments));
        }
        if (name.equals("bit")) {
            return Optional.of(PgColumnType.of("bit", STRING, PgLiteral.NONE, arguments));
        }
        return SIZED.contains(name)
                ? Optional.ofNullable(PLAIN.get(name))
                        .map(plain -> PgColumnType.of(plain.method(), plain.element(), plain.literal(), arguments))
                : Optional.empty();
    }

    /** {@code interval day to second(3)}. */
    private static Optional<PgColumnType> interval(String name, List<Code> precision) {
        if (!name.startsWith("interval ")) {
            return Optional.empty();
        }
        String fields =
                name.substring("interval ".length()).toUpperCase(Locale.ROOT).replace(' ', '_');
        boolean inMonths = fields.startsWith("YEAR") || fields.equals("MONTH");
        String owner = inMonths ? "YearMonthFields" : "DayTimeFields";
        List<Code> arguments = new ArrayList<>(List.of(Code.word(owner + "." + fields)));
        arguments.addAll(precision);
        JavaType element = (inMonths ? JavaType.imported("java.time.Period") : DURATION)
                .beside("io.nestflux.table.postgres." + owner);
        return Optional.of(PgColumnType.of("interval", element, PgLiteral.NONE, arguments.toArray(Code[]::new)));
    }
}
