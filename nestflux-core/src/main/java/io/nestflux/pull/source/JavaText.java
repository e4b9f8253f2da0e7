package io.nestflux.pull.source;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** Texts as Java writes them. */
public final class JavaText {

    private JavaText() {}

    /** A text between quotes. */
    public static String literal(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> escape(text, (char) c));
        return text.append('"').toString();
    }

    private static void escape(StringBuilder text, char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    /** What stands between blanks. */
    static List<String> words(String text) {
        return Collections.list(new StringTokenizer(text)).stream()
                .map(String::valueOf)
                .toList();
    }

    /** A text as it may stand in a comment of Javadoc. */
    public static String javadoc(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }
}
