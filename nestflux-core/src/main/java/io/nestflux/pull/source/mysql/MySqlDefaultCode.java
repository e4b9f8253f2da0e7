package io.nestflux.pull.source.mysql;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaText;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;

/** The default of a column: as a value of Java where there is such a value, else as the SQL that the server prints. */
final class MySqlDefaultCode {

    /** MariaDB prints no offset, and of a moment that is told with one it makes an expression. */
    private static final String OFFSET = "+00:00";

    private final JavaFile file;
    private final MySqlColumnType type;
    private final UnaryOperator<String> constants;

    /** @param constants the constants of labels, if the column has some */
    MySqlDefaultCode(JavaFile file, MySqlColumnType type, UnaryOperator<String> constants) {
        this.file = file;
        this.type = type;
        this.constants = constants;
    }

    Chain added(Chain column, String sql) {
        boolean isTemporal = type.literal() == MySqlLiteral.DATETIME || type.literal() == MySqlLiteral.INSTANT;
        if (isTemporal && isNow(sql)) {
            return column.call("defaultNow");
        }
        Optional<String> literal = literal(sql);
        if (literal.isEmpty()) {
            return column.call("defaultExpression", Code.text(SqlText.withoutParentheses(sql, Dialect.MARIADB)));
        }
        return value(sql, literal.get())
                .map(value -> column.call("defaultValue", value))
                .orElseGet(() -> column.call("defaultLiteral", Code.text(sql)));
    }

    /** What stands for the time of the statement, as either product prints it. */
    static boolean isNow(String sql) {
        return SqlText.of(sql, Dialect.MARIADB).get(0).is("CURRENT_TIMESTAMP");
    }

    /** What a literal stands for; empty for an expression. */
    private static Optional<String> literal(String sql) {
        SqlText text = SqlText.of(sql, Dialect.MARIADB);
        boolean isNegative = text.get(0).is("-") && text.size() == 2;
        if (isNegative || text.size() == 1 && text.get(0).kind() == SqlLexer.Kind.NUMBER) {
            return Optional.of(sql);
        }
        if (text.size() != 1 || text.get(0).kind() != SqlLexer.Kind.STRING) {
            return sql.startsWith("0x") || sql.startsWith("b'") ? Optional.of(sql) : Optional.empty();
        }
        return Optional.of(sql.startsWith("'") ? MySqlLiterals.read(sql) : sql);
    }

    private Optional<Code> value(String sql, String literal) {
        try {
            return switch (type.literal()) {
                case TEXT -> sql.startsWith("'") ? Optional.of(Code.text(literal)) : Optional.empty();
                case INTEGER -> Optional.of(Code.word(String.valueOf(Integer.parseInt(literal))));
                case LONG -> Optional.of(Code.word(Long.parseLong(literal) + "L"));
                case DECIMAL -> Optional.of(decimal(literal));
                case FLOAT -> Optional.of(Code.word(finite(Float.parseFloat(literal)) + "f"));
                case DOUBLE -> Optional.of(Code.word(String.valueOf(finite(Double.parseDouble(literal)))));
                case BOOLEAN -> Optional.of(Code.word(String.valueOf(literal.equals("1"))));
                case BITS ->
                    sql.startsWith("b'")
                            ? Optional.of(Code.word("0b" + literal.substring(2, literal.length() - 1) + "L"))
                            : Optional.empty();
                case BYTES -> Optional.of(bytes(sql, literal));
                case DATE -> Optional.of(MySqlMoment.of(file, LocalDate.parse(literal)));
                case TIME -> Optional.of(MySqlMoment.of(file, LocalTime.parse(literal)));
                case DATETIME -> Optional.of(MySqlMoment.of(file, moment(literal)));
                case INSTANT -> literal.endsWith(OFFSET) ? Optional.of(instant(literal)) : Optional.empty();
                case YEAR -> year(literal);
                case LABEL -> Optional.of(Code.word(constants.apply(literal)));
                case LABELS -> Optional.of(labels(literal));
                case NONE -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException noSuchValueInJava) {
            return Optional.empty();
        }
    }

    private Code decimal(String literal) {
        String digits = new BigDecimal(literal).toPlainString();
        return Code.word("new " + file.use("java.math.BigDecimal") + "(" + JavaText.literal(digits) + ")");
    }

    private static <N extends Number> N finite(N number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new NumberFormatException("MySQL has no such number");
        }
        return number;
    }

    private static Code bytes(String sql, String literal) {
        byte[] bytes = sql.startsWith("0x")
                ? HexFormat.of().parseHex(sql.substring(2))
                : literal.getBytes(StandardCharsets.UTF_8);
        List<String> numbers = new ArrayList<>();
        for (byte each : bytes) {
            numbers.add(String.valueOf(each));
        }
        return Code.word("new byte[] {" + String.join(", ", numbers) + "}");
    }

    /** The year 0000 is none of the calendar's. */
    private Optional<Code> year(String literal) {
        int year = Year.parse(literal).getValue();
        return year == 0
                ? Optional.empty()
                : Optional.of(Code.on(file.use("java.time.Year")).call("of", Code.word(String.valueOf(year))));
    }

    private Code instant(String literal) {
        String zoneless = literal.substring(0, literal.length() - OFFSET.length());
        return Code.on(file.use("java.time.Instant"))
                .call(
                        "parse",
                        Code.text(moment(zoneless).toInstant(ZoneOffset.UTC).toString()));
    }

    private static LocalDateTime moment(String literal) {
        return LocalDateTime.parse(literal.replace(' ', 'T'));
    }

    private Code labels(String literal) {
        List<Code> chosen = new ArrayList<>();
        StringTokenizer all = new StringTokenizer(literal, ",");
        while (all.hasMoreTokens()) {
            chosen.add(Code.word(constants.apply(all.nextToken())));
        }
        return Code.on(file.use("java.util.Set")).call("of", chosen.toArray(Code[]::new));
    }
}
