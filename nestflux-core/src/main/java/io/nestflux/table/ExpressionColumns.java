package io.nestflux.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the columns that an expression reads, for the default name of its check: PostgreSQL puts the column's name in
 * when there is just one. Enough for a name, not a parser.
 */
final class ExpressionColumns {

    private static final Pattern TOKEN = Pattern.compile("""
            '(?:[^']|'')*'                        # a string
            | "(?<ansi>(?:[^"]|"")+)"             # quoted names
            | `(?<back>(?:[^`]|``)+)`
            | ::\\s*\\w+                          # a cast's type
            | (?<plain>[\\p{L}_][\\p{L}\\p{N}_$]*)(?!\\s*[(.])(?![\\p{L}\\p{N}_$])
            | [\\p{L}_][\\p{L}\\p{N}_$]*          # a function or a qualifier
            """, Pattern.COMMENTS);

    private ExpressionColumns() {}

    /** The columns, of those given, that the expression reads. */
    static Set<String> in(String expression, List<String> columns, UnaryOperator<String> folded) {
        Set<String> found = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            String name = name(token);
            columns.stream()
                    .filter(column -> folded.apply(column).equals(folded.apply(name)))
                    .forEach(found::add);
        }
        return found;
    }

    private static String name(Matcher token) {
        if (token.group("ansi") != null) {
            return token.group("ansi").replace("\"\"", "\"");
        }
        if (token.group("back") != null) {
            return token.group("back").replace("``", "`");
        }
        return token.group("plain") == null ? "" : token.group("plain").toLowerCase(Locale.ROOT);
    }
}
