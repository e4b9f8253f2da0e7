package io.nestflux.plan.postgres.clauses;

/**
 * Printed expressions as they have to be written. What the server prints of {@code state IN ('a', 'b')} on a
 * {@code varchar} column, {@code (state)::text = ANY ((ARRAY['a'::character varying, …])::text[])}, it does not read as
 * what it was: a cast behind an array constructor goes into each element (manual, 4.2.12), and is printed there from
 * then on. Without the cast the server finds the types by itself, as it did the first time.
 */
public final class PgExpressions {

    private static final String ARRAY = " ((ARRAY[";

    private PgExpressions() {}

    /** The expression so that the server, when it has read it, prints it as it is here. */
    public static String writable(String printed) {
        StringBuilder sql = new StringBuilder();
        int written = 0;
        int at = 0;
        while (at < printed.length()) {
            char next = printed.charAt(at);
            if (next == '\'' || next == '"') {
                at = end(printed, next, at) + 1;
                continue;
            }
            if (printed.startsWith(ARRAY, at) && isAnyOrAll(printed, at)) {
                int start = at + " (".length();
                int close = closing(printed, at + ARRAY.length() - 1);
                int end = endOfCast(printed, close + 1);
                if (end > 0) {
                    sql.append(printed, written, start).append(printed, start + 1, close + 1);
                    written = end;
                    at = end;
                    continue;
                }
            }
            at++;
        }
        return sql.append(printed, written, printed.length()).toString();
    }

    /** Where a quotation ends; the end of the text, if a comment of the user's has an apostrophe. */
    private static int end(String text, char quote, int start) {
        int end = text.indexOf(quote, start + 1);
        return end < 0 ? text.length() : end;
    }

    private static boolean isAnyOrAll(String text, int end) {
        return text.startsWith("ANY", end - 3) || text.startsWith("ALL", end - 3);
    }

    /** Where the bracket that opens at a position closes. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\'' || next == '"') {
                at = end(text, next, at);
            } else if (next == '[') {
                depth++;
            } else if (next == ']' && --depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Where {@code )::type[]} ends and nothing but the parenthesis of ANY follows; -1 if it does not stand there. */
    private static int endOfCast(String text, int from) {
        if (!text.startsWith(")::", from)) {
            return -1;
        }
        int end = text.indexOf("[])", from);
        boolean isOneType = end > 0 && text.substring(from + 1, end).chars().noneMatch(letter -> letter == '\'');
        return isOneType ? end + "[]".length() : -1;
    }
}
