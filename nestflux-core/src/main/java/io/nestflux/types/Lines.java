package io.nestflux.types;

import io.nestflux.pull.source.JavaText;
import java.util.ArrayList;
import java.util.List;

/** Lines of 120 columns, as palantir-java-format breaks them. */
final class Lines {

    private static final int WIDTH = 120;

    private Lines() {}

    /** What stands between parentheses: on one line, or all on the next, or each on its own. */
    static List<String> listed(int indent, String head, List<String> parts, String end) {
        String margin = " ".repeat(indent);
        String one = margin + head + String.join(", ", parts) + end;
        if (one.length() <= WIDTH) {
            return List.of(one);
        }
        String next = " ".repeat(indent + 8);
        String two = next + String.join(", ", parts) + end;
        List<String> lines = new ArrayList<>(List.of(margin + head));
        if (two.length() <= WIDTH) {
            lines.add(two);
            return lines;
        }
        for (int at = 0; at < parts.size(); at++) {
            lines.add(next + parts.get(at) + (at == parts.size() - 1 ? end : ","));
        }
        return lines;
    }

    /** A statement that gives a text: as a literal where it has room, and else as a block of lines. */
    static List<String> text(int indent, String head, List<String> words, String end) {
        String margin = " ".repeat(indent);
        String whole = String.join(" ", words);
        String one = margin + head + JavaText.literal(whole) + end;
        if (one.length() <= WIDTH) {
            return List.of(one);
        }
        String next = " ".repeat(indent + 8);
        List<String> lines = new ArrayList<>(List.of(margin + head + "\"\"\""));
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            String escaped = escaped(word, word == words.get(words.size() - 1));
            if (!line.isEmpty() && next.length() + line.length() + 1 + escaped.length() + end.length() + 3 > WIDTH) {
                lines.add(next + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(escaped);
        }
        lines.add(next + line + "\"\"\"" + end);
        return lines;
    }

    /** As it stands in a block of text, where a quote needs no backslash unless it could end the block. */
    private static String escaped(String word, boolean last) {
        String literal = JavaText.literal(word);
        String inner = literal.substring(1, literal.length() - 1);
        boolean quotesAreAlone = !word.contains("\"\"") && !(last && word.endsWith("\""));
        return quotesAreAlone ? inner.replace("\\\"", "\"") : inner;
    }
}
