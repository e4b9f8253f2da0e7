package io.nestflux.plan.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column type taken apart: {@code decimal(10,2) unsigned} is a base, arguments and what follows.
 *
 * @param base the type's name in lower case
 * @param arguments what stands in the parentheses; the labels, unquoted, of an enum or set
 * @param unsigned whether {@code unsigned} or {@code zerofill} follows
 */
record MySqlType(String base, List<String> arguments, boolean unsigned) {

    private static final Set<String> WITH_CHARSET =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");
    private static final Set<String> EXACT_NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal");

    private static final Pattern SHAPE = Pattern.compile(
            "\\s*([a-z]+(?: precision| varying)?)\\s*(?:\\((.*)\\))?(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ARGUMENT = Pattern.compile("'((?:[^']|'')*)'|[^,\\s]+");

    MySqlType {
        arguments = List.copyOf(arguments);
    }

    static MySqlType of(String sql) {
        Matcher shape = SHAPE.matcher(sql);
        if (!shape.matches()) {
            return new MySqlType(sql.toLowerCase(Locale.ROOT), List.of(), false);
        }
        String rest = shape.group(3).toLowerCase(Locale.ROOT);
        return new MySqlType(
                canonical(shape.group(1).toLowerCase(Locale.ROOT)),
                shape.group(2) == null ? List.of() : arguments(shape.group(2)),
                rest.contains("unsigned") || rest.contains("zerofill"));
    }

    /** Whether its values are numbers that are kept as they are written. */
    boolean isExactNumber() {
        return EXACT_NUMBERS.contains(base);
    }

    /** Whether values of the other type are written in the same way. */
    boolean isAkinTo(MySqlType other) {
        return base.equals(other.base)
                || isExactNumber() && other.isExactNumber()
                || hasCharset() && other.hasCharset()
                || base.startsWith("date") && other.base.startsWith("date");
    }

    /** Whether its values have a character set. */
    boolean hasCharset() {
        return WITH_CHARSET.contains(base);
    }

    /** The argument at that place as a number, or what the server takes when it is left out. */
    long number(int place, long otherwise) {
        try {
            return place < arguments.size() ? Long.parseLong(arguments.get(place)) : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static List<String> arguments(String text) {
        List<String> found = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            found.add(
                    argument.group(1) == null
                            ? argument.group()
                            : argument.group(1).replace("''", "'"));
        }
        return found;
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
