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

    /** A text of several lines as a text block that is so far in; of one line, as a literal. */
    static String block(String value, int indent) {
        if (value.indexOf('\n') < 0 || value.indexOf('\r') >= 0) {
            return literal(value);
        }
        StringBuilder text = new StringBuilder("\"\"\"");
        for (String line : (Iterable<String>) value.lines()::iterator) {
            boolean blank = line.endsWith(" ") || line.endsWith("\t");
            String kept = blank ? line.substring(0, line.length() - 1) : line;
            text.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(inBlock(kept));
            text.append(!blank ? "" : line.endsWith(" ") ? "\\s" : "\\t");
        }
        return text.append("\"\"\"").toString();
    }

    private static String inBlock(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean alone = c == '"' && i < line.length() - 1 && line.charAt(i + 1) != '"';
            if (alone) {
                text.append(c);
            } else {
                escape(text, c);
            }
        }
        return text.toString();
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
