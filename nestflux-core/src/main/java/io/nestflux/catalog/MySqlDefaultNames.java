package io.nestflux.catalog;

import io.nestflux.sql.TextHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of what has none. An index is called as the server would call it ({@code make_unique_key_name} in
 * {@code sql_table.cc}): like its first column, with {@code _2} when that is taken. Foreign keys and checks get a
 * number from the server that depends on what was there before, so they are named after their columns instead.
 */
public final class MySqlDefaultNames {

    /** In characters (manual, 11.2.1). */
    public static final int LIMIT = 64;

    /** How many bytes of a column's name {@code make_unique_key_name} keeps before a number. */
    private static final int BEFORE_NUMBER = 61;

    private static final String PRIMARY = "PRIMARY";
    private static final int HASH_DIGITS = 8;

    /** Of what gets a number from the server. */
    private static final Map<Kind, String> ENDINGS = Map.of(Kind.FOREIGN_KEY, "_fk", Kind.CHECK, "_check");

    private MySqlDefaultNames() {}

    /**
     * The name of a part of a table.
     *
     * @param attempt how many names before this one were taken already
     */
    public static String name(Kind kind, String table, List<IndexPart> parts, int attempt) {
        String ending = ENDINGS.get(kind);
        if (ending != null) {
            return numbered(table + columns(parts) + ending, attempt);
        }
        return kind == Kind.PRIMARY_KEY ? PRIMARY : index(parts, attempt);
    }

    private static String index(List<IndexPart> parts, int attempt) {
        String first = parts.isEmpty() || parts.get(0).expression()
                ? "functional_index"
                : parts.get(0).text();
        int number = first.equalsIgnoreCase(PRIMARY) ? attempt + 1 : attempt;
        return number == 0 ? first : withRoomForNumber(first) + "_" + (number + 1);
    }

    /** The server cuts without looking at characters, and then refuses half of one: here it is left out. */
    private static String withRoomForNumber(String column) {
        int end = column.length();
        while (column.substring(0, end).getBytes(StandardCharsets.UTF_8).length > BEFORE_NUMBER) {
            end = column.offsetByCodePoints(end, -1);
        }
        return column.substring(0, end);
    }

    private static String columns(List<IndexPart> parts) {
        return parts.stream().map(part -> "_" + part.text()).collect(Collectors.joining());
    }

    private static String numbered(String name, int attempt) {
        return cut(attempt == 0 ? name : name + "_" + (attempt + 1));
    }

    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LIMIT) {
            return name;
        }
        int end = name.offsetByCodePoints(0, LIMIT - HASH_DIGITS - 1);
        return name.substring(0, end) + "_" + hash(name);
    }

    private static String hash(String name) {
        return TextHash.of(name).substring(0, HASH_DIGITS);
    }
}
