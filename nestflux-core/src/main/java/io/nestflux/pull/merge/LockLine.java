package io.nestflux.pull.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of a declaration until the next pull.
 *
 * @param hash of what it says
 * @param shape the same without its name: what was renamed has the same
 * @param doc of its Javadoc
 * @param parts of each of its parts, by label
 */
record LockLine(Key key, String hash, String shape, String doc, Map<String, String> parts) {

    static final String NO_DOC = "-";

    LockLine {
        parts = Map.copyOf(parts);
    }

    static Optional<LockLine> parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 7) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : fields[6].isEmpty() ? new String[0] : fields[6].split(" ", -1)) {
            int colon = part.lastIndexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            parts.put(part.substring(0, colon), part.substring(colon + 1));
        }
        Key key = new Key(unescaped(fields[1]), unescaped(fields[0]), unescaped(fields[2]));
        return Optional.of(new LockLine(key, fields[3], fields[4], fields[5], parts));
    }

    String render() {
        StringBuilder line = new StringBuilder();
        line.append(escaped(key.object()))
                .append('\t')
                .append(escaped(key.kind()))
                .append('\t');
        line.append(escaped(key.name()))
                .append('\t')
                .append(hash)
                .append('\t')
                .append(shape)
                .append('\t');
        line.append(doc).append('\t');
        parts.keySet().stream()
                .sorted()
                .forEach(label -> line.append(line.charAt(line.length() - 1) == '\t' ? "" : " ")
                        .append(label)
                        .append(':')
                        .append(parts.get(label)));
        return line.toString();
    }

    /** Names may hold anything, also what parts fields and lines. */
    private static String escaped(String name) {
        return name.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                c = field.charAt(++i);
                name.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
