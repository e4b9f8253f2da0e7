package io.nestflux.catalog;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of names: {@code app.*}, {@code *.tmp_*}, {@code view:app.*}, {@code app.orders.audit_*}. A star stands for
 * any characters, a question mark for one; what is in double quotes is meant literally. Without a dot, it is a name in
 * any schema. With three parts, or with the kind of something that is part of a table, it is such a part.
 *
 * @param text as written
 * @param kind the kind before the colon, if there is one
 * @param parts one to three, as regular expressions
 * @param wholeSchema whether it covers all that is in a schema, and with it the schema
 */
record NamePattern(String text, Optional<Kind> kind, List<Pattern> parts, boolean wholeSchema) {

    /** @throws NestFluxException {@code NF-107} if it makes no sense */
    static NamePattern parse(String text) {
        String stripped = text.strip();
        int colon = stripped.indexOf(':');
        Optional<Kind> kind = colon < 0 ? Optional.empty() : Optional.of(kind(stripped.substring(0, colon), text));
        List<String> names = split(stripped.substring(colon + 1), text);
        boolean wholeSchema = kind.equals(Optional.of(Kind.SCHEMA))
                || kind.isEmpty() && names.size() == 2 && names.get(1).equals(".*");
        if (names.size() > 3 || kind.equals(Optional.of(Kind.SCHEMA)) && names.size() > 1) {
            throw wrong(text, "has too many parts");
        }
        return new NamePattern(
                stripped, kind, names.stream().map(Pattern::compile).toList(), wholeSchema);
    }

    private static Kind kind(String word, String text) {
        Kind found =
                Kind.called(word).orElseThrow(() -> wrong(text, "begins with no kind of object that NestFlux knows"));
        if (found == Kind.COLUMN || found == Kind.PRIMARY_KEY) {
            throw wrong(text, "is about a part without which a table is another one");
        }
        return found;
    }

    /** The parts between dots, each as a regular expression. */
    private static List<String> split(String names, String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char letter : names.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '.') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (!quoted && (letter == '*' || letter == '?')) {
                part.append(letter == '*' ? ".*" : ".");
            } else {
                part.append(Pattern.quote(String.valueOf(letter)));
            }
        }
        parts.add(part.toString());
        if (quoted || parts.contains("")) {
            throw wrong(text, quoted ? "has a quote that is not closed" : "has an empty part");
        }
        return parts;
    }

    private static NestFluxException wrong(String text, String problem) {
        return new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                "The pattern '" + text.strip() + "' " + problem + ".",
                "write schema.name with * for any characters: app.*, *.tmp_*; before it a kind if you like:"
                        + " view:app.*, index:app.tmp_*");
    }

    /** Whether this is about parts of tables, and not about what stands in a schema. */
    boolean isAboutParts() {
        return parts.size() == 3 || kind.isPresent() && kind.get().mayBeLeftOut();
    }

    /** Whether it names a schema, which MySQL and MariaDB do not have. */
    boolean namesSchema() {
        return parts.size() > 1 && !parts.get(0).pattern().equals(".*");
    }

    /** Whether it covers a schema, with all that is in it. */
    boolean coversSchema(String schema) {
        return wholeSchema && matches(0, schema);
    }

    /** Whether it covers something that stands in a schema, or an extension. */
    boolean coversStanding(ObjectId id) {
        if (kind.equals(Optional.of(Kind.SCHEMA))) {
            return coversSchema(id.schema());
        }
        boolean rightKind = kind.isPresent() ? kind.get() == id.kind() : id.kind() != Kind.EXTENSION;
        return !isAboutParts() && rightKind && matchesSchema(id.schema()) && matches(parts.size() - 1, id.name());
    }

    /** Whether it covers a part of a table or view. */
    boolean coversPart(ObjectId id) {
        return isAboutParts()
                && (kind.isPresent() ? kind.get() == id.kind() : id.kind().mayBeLeftOut())
                && matchesSchema(id.schema())
                && (parts.size() < 3 || matches(1, id.table()))
                && matches(parts.size() - 1, id.name());
    }

    private boolean matchesSchema(String schema) {
        return parts.size() == 1 || matches(0, schema);
    }

    private boolean matches(int part, String name) {
        return parts.get(part).matcher(name).matches();
    }
}
