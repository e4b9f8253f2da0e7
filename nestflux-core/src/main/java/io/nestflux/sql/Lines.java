package io.nestflux.sql;

/** Where lines end: at a line feed, at a carriage return, or at one and the other. */
public final class Lines {

    private Lines() {}

    /** How many lines end in a text before the character with this index, counted in characters of Unicode. */
    public static int endedIn(String text, int characters) {
        int lines = 0;
        int previous = -1;
        int at = 0;
        for (int count = 0; count < characters && at < text.length(); count++) {
            int c = text.codePointAt(at);
            lines += c == '\r' || c == '\n' && previous != '\r' ? 1 : 0;
            previous = c;
            at += Character.charCount(c);
        }
        return lines;
    }
}
