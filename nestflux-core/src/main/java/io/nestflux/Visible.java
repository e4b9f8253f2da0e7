package io.nestflux;

/**
 * Text from somewhere else, for a person's eyes: the name of an object, a row of the history, what a server says. What
 * a terminal would obey instead of showing it, and what turns the order of letters around, is written out.
 */
public final class Visible {

    private Visible() {}

    /** The text with its line ends and tabs, and nothing else that a terminal obeys. */
    public static String text(String text) {
        return written(text, true);
    }

    /** The text on one line. */
    public static String line(String text) {
        return written(text, false);
    }

    private static String written(String text, boolean lines) {
        if (text.chars().allMatch(c -> isHarmless((char) c, lines))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(c, lines)) {
                shown.append(c);
            } else if (c == '\r' && lines && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            } else {
                shown.append(escaped(c));
            }
        }
        return shown.toString();
    }

    private static boolean isHarmless(char c, boolean lines) {
        return switch (c) {
            case '\n', '\t' -> lines;
            // directions, see Unicode Standard Annex 9, and the separators that some consoles break lines at
            case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029 -> false;
            default -> !Character.isISOControl(c) && (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069);
        };
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04X", (int) c);
        };
    }
}
