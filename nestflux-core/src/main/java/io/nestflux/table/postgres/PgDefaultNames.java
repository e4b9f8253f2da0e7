package io.nestflux.table.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that PostgreSQL gives to what has none, so that a schema written by hand in SQL and one written in Java
 * come to the same names. After {@code makeObjectName}, {@code ChooseRelationName} and {@code ChooseIndexColumnNames}
 * in the server's {@code src/backend/commands/indexcmds.c}.
 */
final class PgDefaultNames {

    /** {@code NAMEDATALEN - 1}: names are cut there, in bytes. */
    static final int LIMIT = 63;

    private static final Pattern CALL =
            Pattern.compile("\\s*(?:[\\w\"]+\\s*\\.\\s*)?(\\w+)\\s*\\(.*\\)\\s*", Pattern.DOTALL);

    private PgDefaultNames() {}

    static String name(Kind kind, String table, List<IndexPart> parts, int attempt) {
        String number = attempt == 0 ? "" : String.valueOf(attempt);
        return switch (kind) {
            case PRIMARY_KEY -> joined(table, "", "pkey" + number);
            case UNIQUE -> joined(table, columns(parts), "key" + number);
            case INDEX -> joined(table, columns(parts), "idx" + number);
            case FOREIGN_KEY -> joined(table, columns(parts), "fkey" + number);
            case CHECK -> joined(table, columns(parts), "check" + number);
            case SEQUENCE -> joined(table, columns(parts), "seq" + number);
            case SCHEMA, EXTENSION, ENUM_TYPE, TABLE, COLUMN ->
                throw new IllegalArgumentException("nothing names a " + kind.label() + " but its user");
        };
    }

    /** {@code makeObjectName}: the longer of the two names gives way first. */
    private static String joined(String table, String columns, String label) {
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

    private static String columns(List<IndexPart> parts) {
        List<String> names = new ArrayList<>();
        for (IndexPart part : parts) {
            String original = part.expression() ? figured(part.text()) : part.text();
            String name = original;
            for (int i = 1; names.contains(name); i++) {
                String number = String.valueOf(i);
                name = cut(original, LIMIT - number.length()) + number;
            }
            names.add(name);
        }
        return String.join("_", names);
    }

    /** {@code FigureIndexColname}, as far as one can tell without a parser: a call is named after its function. */
    private static String figured(String expression) {
        Matcher call = CALL.matcher(expression);
        if (call.matches() && closesAtEnd(expression.strip())) {
            return call.group(1).toLowerCase(Locale.ROOT);
        }
        return "expr";
    }

    private static boolean closesAtEnd(String expression) {
        int depth = 0;
        boolean inString = false;
        for (int i = expression.indexOf('('); i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\'') {
                inString = !inString;
            } else if (!inString && c == '(') {
                depth++;
            } else if (!inString && c == ')') {
                depth--;
                if (depth == 0 && i < expression.length() - 1) {
                    return false;
                }
            }
        }
        return true;
    }

    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** {@code pg_mbcliplen}: no character is cut in half. */
    private static String cut(String name, int limit) {
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
