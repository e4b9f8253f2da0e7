package io.nestflux.migrate.mysql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A value of a session of MySQL or MariaDB as a line of text, with its type, character set and collation, so that it is
 * the same again in another session, whatever that one's settings.
 *
 * @param name whose value it is
 * @param literal what means it in a statement
 */
record MySqlValue(String name, String literal) {

    /** The history keeps 65,535 bytes beside what it keeps otherwise. */
    private static final int LONGEST = 40_000;

    private static final int COLUMNS = 6;

    /** What has to be asked for to read a value. Only its text has the scale that a decimal was given. */
    static String columns(String expression) {
        return "%1$s is null, case when length(%1$s) < 20000 then hex(%1$s) end, charset(%1$s), collation(%1$s),"
                        .formatted(expression)
                + " case when length(%1$s) < 400 then %1$s end, case when length(%1$s) < 400 then concat(%1$s) end"
                        .formatted(expression);
    }

    /** One line for each name, in their order, of a row with their columns; what is too long is left out. */
    static String lines(List<String> names, ResultSet row) throws SQLException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String value = value(row, i * COLUMNS);
            String name = HexFormat.of().formatHex(names.get(i).getBytes(StandardCharsets.UTF_8));
            if (!value.isEmpty() && lines.length() + name.length() + value.length() < LONGEST) {
                lines.append(name).append(' ').append(value).append('\n');
            }
        }
        return lines.toString();
    }

    private static String value(ResultSet row, int before) throws SQLException {
        if (row.getBoolean(before + 1)) {
            return "null";
        }
        String hex = row.getString(before + 2);
        if (hex == null) {
            return "";
        }
        String charset = row.getString(before + 3);
        return switch (row.getMetaData().getColumnType(before + 5)) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.BOOLEAN, Types.BIT ->
                number(row.getString(before + 6), "integer");
            case Types.DECIMAL, Types.NUMERIC -> number(row.getString(before + 6), "decimal");
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> number(row.getString(before + 6), "double");
            default -> "text " + charset + ' ' + row.getString(before + 4) + ' ' + hex;
        };
    }

    private static String number(String text, String type) {
        return type + ' ' + text.toLowerCase(Locale.ROOT);
    }

    /** The values of such lines. */
    static List<MySqlValue> of(String lines) {
        List<MySqlValue> values = new ArrayList<>();
        lines.lines().forEach(line -> {
            List<String> parts = parts(line);
            values.add(new MySqlValue(
                    new String(HexFormat.of().parseHex(parts.get(0)), StandardCharsets.UTF_8), literal(parts)));
        });
        return values;
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int blank = line.indexOf(' '); blank >= 0; blank = line.indexOf(' ', from)) {
            parts.add(line.substring(from, blank));
            from = blank + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }

    private static String literal(List<String> parts) {
        return switch (parts.get(1)) {
            case "null" -> "null";
            case "integer" -> plain(parts.get(2));
            case "decimal" -> "cast(" + plain(parts.get(2)) + " as decimal(65, " + scale(parts.get(2)) + "))";
            case "double" -> plain(parts.get(2)) + (parts.get(2).indexOf('e') < 0 ? "e0" : "");
            case "text" ->
                "_" + plain(parts.get(2)) + (parts.get(4).isEmpty() ? " ''" : " 0x" + plain(parts.get(4)))
                        + (parts.get(3).equals("binary") ? "" : " collate " + plain(parts.get(3)));
            default -> throw new IllegalArgumentException(parts.get(1));
        };
    }

    private static int scale(String decimal) {
        int point = decimal.indexOf('.');
        return point < 0 ? 0 : decimal.length() - point - 1;
    }

    /** Nothing that anybody may have written there instead can be more than a word or a number. */
    private static String plain(String word) {
        if (!word.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || "_.+-".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("no word and no number");
        }
        return word;
    }
}
