package io.nestflux.generate;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether what is gone and what is new look like the same thing under another name. */
final class Likeness {

    private static final List<List<String>> FAMILIES = List.of(
            List.of(
                    "tinyint",
                    "smallint",
                    "mediumint",
                    "int",
                    "integer",
                    "bigint",
                    "numeric",
                    "decimal",
                    "real",
                    "float",
                    "double",
                    "double precision"),
            List.of(
                    "char",
                    "character",
                    "varchar",
                    "character varying",
                    "text",
                    "tinytext",
                    "mediumtext",
                    "longtext",
                    "citext"),
            List.of("date", "datetime", "timestamp", "timestamp without time zone", "timestamp with time zone"),
            List.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"),
            List.of("json", "jsonb"));

    private Likeness() {}

    /** Whether values of one column can be those of the other, and name or place tell that they are. */
    static boolean alike(Column was, Column is, boolean samePlace) {
        if (!was.generated().equals(is.generated())) {
            return false;
        }
        return was.type().equals(is.type())
                || convertible(was.type(), is.type()) && (samePlace || alike(was.name(), is.name()));
    }

    private static boolean convertible(String was, String is) {
        return FAMILIES.stream().anyMatch(family -> family.contains(base(was)) && family.contains(base(is)));
    }

    /** A type without what is in parentheses, and without {@code unsigned}. */
    private static String base(String type) {
        int open = type.indexOf('(');
        int close = type.indexOf(')');
        String bare = open < 0 || close < open ? type : type.substring(0, open) + type.substring(close + 1);
        return bare.toLowerCase(Locale.ROOT).replace(" unsigned", "").strip();
    }

    /** Whether two names are spelled alike: one is in the other, or few letters differ. */
    static boolean alike(String was, String is) {
        String one = letters(was);
        String other = letters(is);
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        return shorter > 2 && (one.contains(other) || other.contains(one)) || distance(one, other) * 3 <= longer;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** How many letters have to be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(replaced, Math.min(last[column], now[column - 1]) + 1);
            }
            last = now;
        }
        return last[other.length()];
    }

    /** Whether they have the same names, two thirds of the columns are the same, or all have the same types. */
    static boolean alike(Table was, Table is) {
        Map<String, String> old = columns(was);
        Map<String, String> now = columns(is);
        long same = old.entrySet().stream()
                .filter(column -> column.getValue().equals(now.get(column.getKey())))
                .count();
        return old.keySet().equals(now.keySet())
                || same * 3 >= Math.max(old.size(), now.size()) * 2L
                || old.size() > 1 && types(was).equals(types(is));
    }

    private static Map<String, String> columns(Table table) {
        return table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
    }

    private static List<String> types(Table table) {
        return table.columns().stream().map(Column::type).sorted().toList();
    }
}
