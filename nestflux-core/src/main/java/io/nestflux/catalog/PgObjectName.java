package io.nestflux.catalog;

import java.nio.charset.StandardCharsets;

/**
 * How PostgreSQL makes a name out of a table's, its columns' and a label, and where it cuts names. After
 * {@code makeObjectName} in the server's {@code src/backend/commands/indexcmds.c}. Whoever names things and whoever
 * leaves it to the server to name them have to agree on it.
 */
public final class PgObjectName {

    /** {@code NAMEDATALEN - 1}: names are cut there, in bytes. */
    public static final int LIMIT = 63;

    private PgObjectName() {}

    /**
     * The three words with underscores between; the longer of the first two gives way first.
     *
     * @param columns may be empty
     */
    public static String of(String table, String columns, String label) {
        int room = LIMIT - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
        int tableBytes = bytes(table);
        int columnBytes = bytes(columns);
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        String middle = columns.isEmpty() ? "" : "_" + cut(columns, columnBytes);
        return cut(table, tableBytes) + middle + "_" + label;
    }

    /** The name that a range type's multirange type gets: {@code makeMultirangeTypeName}. */
    public static String multirange(String range) {
        int at = range.indexOf("range");
        return at >= 0
                ? cut(range.substring(0, at) + "multi" + range.substring(at), LIMIT)
                : cut(range, LIMIT - "_multirange".length()) + "_multirange";
    }

    /** How long a name is for the server. */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** {@code pg_mbcliplen}: no character is cut in half. */
    public static String cut(String name, int limit) {
        int used = 0;
        int end = 0;
        while (end < name.length()) {
            int codePoint = name.codePointAt(end);
            used += bytes(Character.toString(codePoint));
            if (used > limit) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return name.substring(0, end);
    }
}
