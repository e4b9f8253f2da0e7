package io.nestflux.sql.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column type taken apart: {@code decimal(10,2) unsigned} is a base, arguments and what follows.
 *
 * @param base the type's name in lower case
 * @param arguments what stands in the parentheses; the labels, unquoted, of an enum or set
 * @param words what follows, in lower case: {@code unsigned}, {@code zerofill}, {@code compressed}
 */
public record MySqlType(String base, List<String> arguments, List<String> words) {

    private static final Set<String> WITH_CHARSET =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");
    private static final Set<String> EXACT_NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal");

    public MySqlType {
        arguments = List.copyOf(arguments);
        words = List.copyOf(words);
    }

    /** The type that a text of SQL is. */
    public static MySqlType of(String sql) {
        SqlText text = SqlText.of(sql.strip().toLowerCase(Locale.ROOT), Dialect.MYSQL);
        SqlText asWritten = SqlText.of(sql.strip(), Dialect.MYSQL);
        int second = text.isAt(1, "precision") || text.isAt(1, "varying") ? text.significant(1) : 0;
        int open = text.significant(second + 1);
        boolean hasArguments = text.get(open).is("(");
        int rest = hasArguments ? text.next(open) : second + 1;
        return new MySqlType(
                canonical(text.get(0).text()
                        + (second > 0 ? " " + text.get(second).text() : "")),
                hasArguments ? arguments(asWritten.between(open + 1, rest - 1)) : List.of(),
                text.part(rest, text.size()).tokens().stream()
                        .filter(Token::isName)
                        .map(Token::text)
                        .toList());
    }

    /** Whether it takes no negative numbers. */
    public boolean unsigned() {
        return words.contains("unsigned") || words.contains("zerofill");
    }

    /** Whether its values are numbers that are kept as they are written. */
    public boolean isExactNumber() {
        return EXACT_NUMBERS.contains(base);
    }

    /** Whether values of the other type are written in the same way. */
    public boolean isAkinTo(MySqlType other) {
        return base.equals(other.base)
                || isExactNumber() && other.isExactNumber()
                || hasCharset() && other.hasCharset()
                || base.startsWith("date") && other.base.startsWith("date");
    }

    /** Whether its values have a character set. */
    public boolean hasCharset() {
        return WITH_CHARSET.contains(base);
    }

    /** The argument at that place as a number, or what the server takes when it is left out. */
    public long number(int place, long otherwise) {
        try {
            return place < arguments.size() ? Long.parseLong(arguments.get(place)) : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static List<String> arguments(String text) {
        return text.isBlank()
                ? List.of()
                : SqlText.list(text, Dialect.MYSQL).stream()
                        .map(argument -> argument.startsWith("'") ? MySqlLiterals.read(argument) : argument)
                        .toList();
    }

    private static String canonical(String name) {
        return switch (name) {
            case "integer" -> "int";
            case "boolean", "bool" -> "tinyint";
            case "numeric", "dec", "fixed" -> "decimal";
            case "double precision", "real" -> "double";
            case "character" -> "char";
            case "character varying" -> "varchar";
            default -> name;
        };
    }
}
