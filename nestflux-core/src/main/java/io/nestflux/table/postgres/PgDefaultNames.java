package io.nestflux.table.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgObjectName;
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

    private static final Pattern CALL =
            Pattern.compile("\\s*(?:[\\w\"]+\\s*\\.\\s*)?(\\w+)\\s*\\(.*\\)\\s*", Pattern.DOTALL);

    private PgDefaultNames() {}

    static String name(Kind kind, String table, List<IndexPart> parts, int attempt) {
        String number = attempt == 0 ? "" : String.valueOf(attempt);
        return switch (kind) {
            case PRIMARY_KEY -> PgObjectName.of(table, "", "pkey" + number);
            case UNIQUE -> PgObjectName.of(table, columns(parts), "key" + number);
            case EXCLUSION -> PgObjectName.of(table, columns(parts), "excl" + number);
            case INDEX -> PgObjectName.of(table, columns(parts), "idx" + number);
            case FOREIGN_KEY -> PgObjectName.of(table, columns(parts), "fkey" + number);
            case CHECK -> PgObjectName.of(table, columns(parts), "check" + number);
            case SEQUENCE -> PgObjectName.of(table, columns(parts), "seq" + number);
            default -> throw new IllegalArgumentException("nothing names a " + kind.label() + " but its user");
        };
    }

    private static String columns(List<IndexPart> parts) {
        List<String> names = new ArrayList<>();
        for (IndexPart part : parts) {
            String original = part.expression() ? figured(part.text()) : part.text();
            String name = original;
            for (int i = 1; names.contains(name); i++) {
                String number = String.valueOf(i);
                name = PgObjectName.cut(original, PgObjectName.LIMIT - number.length()) + number;
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
}
