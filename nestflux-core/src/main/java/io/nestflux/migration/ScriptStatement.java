package io.nestflux.migration;

import io.nestflux.sql.Lines;

/**
 * One statement of an SQL script.
 *
 * @param number its place in the script, from 1
 * @param line the line of the script on which it begins, from 1
 * @param text its text exactly as in the script, comments inside included, without the terminator
 * @param placeholders what is put in before it is run
 */
public record ScriptStatement(int number, int line, String text, Placeholders placeholders) {

    /** One that is run as it stands. */
    public static ScriptStatement of(int number, int line, String text) {
        return new ScriptStatement(number, line, text, Placeholders.OFF);
    }

    /** What is run. It may hold secrets that the text does not. */
    public String sql() {
        return placeholders.in(text);
    }

    /** What the server said of it, without such secrets. */
    public String hide(String message) {
        return placeholders.hide(message);
    }

    /**
     * The line of the script on which a character of {@link #sql()} stands.
     *
     * @param index how many characters of Unicode come before it
     */
    public int lineAt(int index) {
        return line + Lines.endedIn(sql(), index);
    }
}
