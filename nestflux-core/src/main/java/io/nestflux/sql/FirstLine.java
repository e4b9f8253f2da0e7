package io.nestflux.sql;

/** A statement in one short line, so that a message can say which one it is about. */
public final class FirstLine {

    private static final int LENGTH = 60;

    private FirstLine() {}

    /** Its first line that is not blank, cut where it gets long; {@code …} stands for what is left out. */
    public static String of(String sql) {
        String text = sql.strip();
        String first = text.lines().findFirst().orElse("").stripTrailing();
        if (first.codePointCount(0, first.length()) > LENGTH) {
            return first.substring(0, first.offsetByCodePoints(0, LENGTH)).stripTrailing() + "…";
        }
        return first.length() < text.length() ? first + " …" : first;
    }

    /** {@code statement 3 (ALTER TABLE city …)}. */
    public static String numbered(int number, String sql) {
        return "statement " + number + " (" + of(sql) + ")";
    }
}
