package io.nestflux.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps secrets out of messages. A statement that has to do with passwords or keys is shown without its literals, and
 * what the server says of it without the words it quotes.
 */
final class Secrets {

    private static final int LONGEST_EXCERPT = 160;

    private static final Pattern DELICATE = Pattern.compile(
            "(?i)password|passwd|identified|secret|credential|api_?key|access_?key|token|encrypt|digest\\(");
    private static final Pattern LITERAL = Pattern.compile(
            "'(?:[^'\\\\]|''|\\\\.)*'?|\"(?:[^\"\\\\]|\"\"|\\\\.)*\"?|\\$(\\w*)\\$.*?(?:\\$\\1\\$|\\z)",
            Pattern.DOTALL);

    private Secrets() {}

    /** The statement's beginning on one line, for messages. */
    static String excerpt(String sql) {
        String line = withoutLiterals(sql).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT) + " …";
    }

    private static String withoutLiterals(String sql) {
        return DELICATE.matcher(sql).find() ? LITERAL.matcher(sql).replaceAll("'***'") : sql;
    }

    /** What the server said about a statement. */
    static String message(String sql, String message) {
        if (!DELICATE.matcher(sql).find()) {
            return message;
        }
        String clean = message;
        Matcher literals = LITERAL.matcher(sql);
        while (literals.find()) {
            String content = literals.group().replaceAll("^\\W+|\\W+$", "");
            clean = content.isEmpty() ? clean : clean.replace(content, "***");
        }
        // MySQL quotes the statement from the place of the error on
        return clean.replaceAll("(?s) near '.*' at line", " near '***' at line");
    }
}
