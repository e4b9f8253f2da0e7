package io.nestflux.table.postgres;

/** Goes through the text of an array or a range, from one end to the other. */
final class PgScanner {

    private final String text;
    private int at;

    PgScanner(String text) {
        this.text = text;
    }

    /** What comes next, which is still to be taken. */
    char peek() {
        if (at == text.length()) {
            throw new IllegalArgumentException("it ends too early: " + text);
        }
        return text.charAt(at);
    }

    void take(char expected) {
        if (peek() != expected) {
            throw new IllegalArgumentException("'" + expected + "' expected at " + at + " of " + text);
        }
        at++;
    }

    /** Takes one of several. */
    char takeAny(String expected) {
        char next = peek();
        if (expected.indexOf(next) < 0) {
            throw new IllegalArgumentException("one of " + expected + " expected at " + at + " of " + text);
        }
        at++;
        return next;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    void end() {
        if (!isAtEnd()) {
            throw new IllegalArgumentException("nothing expected at " + at + " of " + text);
        }
    }

    String until(char end) {
        int from = at;
        while (peek() != end) {
            at++;
        }
        return text.substring(from, at);
    }

    /** A word without quotes around it, in which a backslash takes the next character as it is. */
    String plain(char delimiter, char end) {
        StringBuilder word = new StringBuilder();
        while (peek() != delimiter && peek() != end) {
            word.append(next());
        }
        return word.toString();
    }

    /** A word in quotes; a quote in it is doubled, or has a backslash before it. */
    String quoted() {
        StringBuilder word = new StringBuilder();
        take('"');
        while (true) {
            if (peek() == '"') {
                at++;
                if (isAtEnd() || peek() != '"') {
                    return word.toString();
                }
                word.append('"');
                at++;
            } else {
                word.append(next());
            }
        }
    }

    private char next() {
        if (peek() == '\\') {
            at++;
        }
        char next = peek();
        at++;
        return next;
    }

    /** All from a brace to the one that closes it. */
    String braces() {
        int from = at;
        if (peek() != '{') {
            throw new IllegalArgumentException("the array has fewer dimensions than its column says");
        }
        int depth = 0;
        do {
            char next = peek();
            if (next == '"') {
                quoted();
                continue;
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            next();
        } while (depth > 0);
        return text.substring(from, at);
    }
}
