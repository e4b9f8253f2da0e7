package io.nestflux.introspect.postgres;

/**
 * The server wraps most expressions into parentheses, and whoever writes them into a statement does so again. The
 * catalog holds them without, so that both sides of a comparison have one form.
 */
final class OuterParentheses {

    private OuterParentheses() {}

    /** The expression without the parentheses that enclose the whole of it. */
    static String strip(String expression) {
        String text = expression.strip();
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /**
     * Where the first parenthesis is closed. Quoted parts are passed over: as the server prints them a quote is always
     * doubled inside, and there are neither {@code E''} texts nor dollar quotes.
     */
    private static int closing(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\'' || letter == '"') {
                at = text.indexOf(letter, at + 1);
                if (at < 0) {
                    return -1;
                }
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
