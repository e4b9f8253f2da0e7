package io.nestflux.migrate;

import java.util.Locale;
import java.util.Set;

/**
 * Keeps secrets out of messages. A statement that has to do with passwords or keys is shown without its literals, and
 * what the server says of it without the words it quotes.
 */
final class Secrets {

    private static final int LONGEST_EXCERPT = 160;

    /** A server cuts a long value short where it quotes it: so much of one gives it away. */
    private static final int TELLING = 8;

    private static final Set<String> DELICATE = Set.of(
            "password",
            "passwd",
            "identified",
            "secret",
            "credential",
            "apikey",
            "api_key",
            "accesskey",
            "access_key",
            "token",
            "encrypt",
            "digest(");
    private static final Set<String> DELICATE_NAMES = Set.of("pass", "pwd", "key", "salt", "auth", "pin", "private");
    private static final String HIDDEN = "***";

    private Secrets() {}

    /** The statement's beginning on one line, for messages. */
    static String excerpt(String sql) {
        String shown = isDelicate(sql) ? Literals.in(sql).replaced(sql, "'" + HIDDEN + "'") : sql;
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < shown.length() && line.length() <= LONGEST_EXCERPT; i++) {
            char c = shown.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(blank && line.length() > 0 ? " " : "").append(c);
            }
            blank = Character.isWhitespace(c);
        }
        return line.length() <= LONGEST_EXCERPT ? line.toString() : line.substring(0, LONGEST_EXCERPT) + " …";
    }

    /** Whether a statement has to do with passwords or keys. */
    static boolean isDelicate(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return DELICATE.stream().anyMatch(text::contains);
    }

    /** Whether a value of that name may be a secret. */
    static boolean isDelicateName(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        return isDelicate(name) || DELICATE_NAMES.stream().anyMatch(text::contains);
    }

    /** What the server said about a statement. */
    static String message(String sql, String message) {
        if (!isDelicate(sql)) {
            return message;
        }
        String clean = message;
        for (String content : Literals.in(sql).contents()) {
            clean = without(trimmed(content), clean);
        }
        // MySQL quotes the statement from the place of the error on
        int near = clean.indexOf(" near '");
        int atLine = clean.lastIndexOf("' at line");
        return near < 0 || atLine < near
                ? clean
                : clean.substring(0, near) + " near '" + HIDDEN + clean.substring(atLine);
    }

    /** Without what is no letter or digit at both ends: the quotes, and what a server may leave out. */
    private static String trimmed(String content) {
        int from = 0;
        int to = content.length();
        while (from < to && !isLetter(content.charAt(from))) {
            from++;
        }
        while (to > from && !isLetter(content.charAt(to - 1))) {
            to--;
        }
        return content.substring(from, to);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
    }

    private static String without(String secret, String message) {
        if (secret.isEmpty()) {
            return message;
        }
        String head = secret.substring(0, Math.min(TELLING, secret.length()));
        StringBuilder clean = new StringBuilder();
        int copied = 0;
        for (int at = message.indexOf(head); at >= 0; at = message.indexOf(head, copied)) {
            int end = at + head.length();
            while (end < message.length()
                    && end - at < secret.length()
                    && message.charAt(end) == secret.charAt(end - at)) {
                end++;
            }
            clean.append(message, copied, at).append(HIDDEN);
            copied = end;
        }
        return clean.append(message, copied, message.length()).toString();
    }
}
