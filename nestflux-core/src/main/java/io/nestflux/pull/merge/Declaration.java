package io.nestflux.pull.merge;

import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one place in a class declares.
 *
 * @param type the class in which it stands; a column of a table may stand in a class above it
 * @param tree a field, a statement, an argument of a list, or a constant of an enum
 * @param parts what it is made of
 * @param opaque whether it is made by a method of the user's own, so that what it says cannot be seen
 */
record Declaration(Key key, JavaClass type, Tree tree, List<Part> parts, boolean opaque) {

    Declaration {
        parts = List.copyOf(parts);
    }

    ParsedFile file() {
        return type.file();
    }

    String meaning() {
        return parts.stream().map(part -> part.label() + "=" + part.meaning()).collect(Collectors.joining("\n"));
    }

    boolean saysTheSameAs(Declaration other) {
        return !opaque && !other.opaque && meaning().equals(other.meaning());
    }

    Optional<Part> part(String label) {
        return parts.stream().filter(part -> part.label().equals(label)).findFirst();
    }

    String doc() {
        return file().doc(file().start(tree));
    }

    /** The line that the lock file keeps of it. */
    LockLine line() {
        Map<String, String> hashes = new LinkedHashMap<>();
        parts.forEach(part -> hashes.put(part.label(), part.hash()));
        String doc = doc();
        return new LockLine(
                key,
                Hash.of(meaning(), Hash.LONG),
                Hash.of(shape(), Hash.LONG),
                doc.isEmpty() ? LockLine.NO_DOC : Hash.of(doc, Hash.SHORT),
                hashes);
    }

    /**
     * What it says, without its own name and that of its table wherever they are part of a text, as in the names that a
     * server gives to constraints.
     */
    private String shape() {
        String table = key.object().substring(key.object().lastIndexOf('.') + 1);
        return without(without(meaning().replace(key.object(), "\u0002"), key.name(), "\u0001"), table, "\u0002");
    }

    private static String without(String meaning, String name, String mark) {
        if (name.isEmpty()) {
            return meaning;
        }
        if (!meaning.contains(name)) {
            return meaning;
        }
        StringBuilder text = new StringBuilder(meaning.length());
        boolean inString = false;
        for (int i = 0; i < meaning.length(); i++) {
            char c = meaning.charAt(i);
            int end = i + name.length();
            if (inString && meaning.startsWith(name, i) && isEdge(meaning, i - 1) && isEdge(meaning, end)) {
                text.append(mark);
                i = end - 1;
            } else {
                boolean escape = inString && c == '\\' && i + 1 < meaning.length();
                inString = inString != (c == '"');
                text.append(meaning, i, escape ? i + 2 : i + 1);
                i += escape ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
