package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One answer to "was it renamed?", as it is written: {@code user.phone:mobile}, {@code index:app.old_idx:new_idx},
 * {@code enum_type:app.mood.sad:gloomy}. A name in double quotes may hold dots, colons and commas; two of them are one
 * in it.
 *
 * @param kind of what it speaks; empty for a table or a column
 * @param path the name, with what it stands in before it
 * @param to the new name; empty if it was not renamed
 */
public record RenameAnswer(Optional<Kind> kind, List<String> path, Optional<String> to) {

    /** The answer that says: one is gone, and the other is new. */
    static final String NOT_RENAMED = "-";

    private static final String SPECIAL = ".:,\"";

    public RenameAnswer {
        path = List.copyOf(path);
    }

    /**
     * Several, with commas between them.
     *
     * @throws NestFluxException {@code NF-107} for what is no answer
     */
    public static List<RenameAnswer> parseAll(String text) {
        List<RenameAnswer> answers = new ArrayList<>();
        for (String answer : split(text, ',', text)) {
            if (!answer.isBlank()) {
                answers.add(parse(answer.strip()));
            }
        }
        return answers;
    }

    /** The one with which something gets a new name; {@code -} says that it was not renamed. */
    public static RenameAnswer of(String subject, String to) {
        boolean isWritten = to.equals(NOT_RENAMED) || to.startsWith("\"");
        return parse(subject + ":" + (isWritten ? to : written(to)));
    }

    private static RenameAnswer parse(String text) {
        List<String> sides = split(text, ':', text);
        if (sides.size() < 2 || sides.size() > 3) {
            throw wrong(text, "does not say what was renamed to what");
        }
        String to = sides.get(sides.size() - 1).strip();
        List<String> path = split(sides.get(sides.size() - 2).strip(), '.', text).stream()
                .map(name -> unquoted(name.strip(), text))
                .toList();
        Optional<Kind> kind = Optional.empty();
        if (sides.size() == 3) {
            String word = sides.get(0).strip();
            kind = Optional.of(Kind.called(word).orElseThrow(() -> wrong(text, "begins with no kind of object")));
        }
        return new RenameAnswer(
                kind, path, to.equals(NOT_RENAMED) ? Optional.empty() : Optional.of(unquoted(to, text)));
    }

    /** The parts between separators that are not in quotes, as they are written. */
    private static List<String> split(String text, char separator, String whole) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char letter : text.toCharArray()) {
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        if (quoted) {
            throw wrong(whole, "has a quote that is not closed");
        }
        parts.add(part.toString());
        return parts;
    }

    private static String unquoted(String name, String text) {
        String bare = name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
        if (bare.isEmpty()) {
            throw wrong(text, "does not say what was renamed to what");
        }
        return bare;
    }

    private static NestFluxException wrong(String text, String problem) {
        return new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                Parameter.RENAME.word() + " has '" + text + "', which " + problem + ".",
                "write " + Parameter.RENAME.set("table.old:new")
                        + ", commas between several, before it a kind where it is no table or column: index:old:new");
    }

    /** How a name is written in an answer. */
    static String written(String name) {
        boolean isPlain = name.equals(name.strip())
                && !name.equals(NOT_RENAMED)
                && name.chars().noneMatch(letter -> SPECIAL.indexOf(letter) >= 0);
        return isPlain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The same about a label of this enum type. */
    RenameAnswer value(String label) {
        List<String> longer = new ArrayList<>(path);
        longer.add(label);
        return new RenameAnswer(kind, longer, to);
    }

    /** What the thing stands in, as it is written: new names are told apart there. */
    String place() {
        return new RenameAnswer(kind, path.subList(0, path.size() - 1), to).subject() + ".";
    }

    /** What it speaks of, as it is written. */
    public String subject() {
        return kind.map(it -> it.word() + ":").orElse("")
                + path.stream().map(RenameAnswer::written).collect(Collectors.joining("."));
    }

    /** The new name, as it is written. */
    public String newName() {
        return to.map(RenameAnswer::written).orElse(NOT_RENAMED);
    }

    /** As it is written. */
    String text() {
        return subject() + ":" + newName();
    }

    /** Whether it speaks of this, by a name that may leave out what it stands in. */
    boolean isOf(ObjectId id) {
        boolean isKind = kind.map(it -> it == id.kind()).orElse(id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN);
        return isKind && names(id).contains(path);
    }

    /** Whether it speaks of a label of this enum type, or of all that may have become of one. */
    Optional<String> labelOf(ObjectId type) {
        boolean speaks = kind.equals(Optional.of(Kind.ENUM_TYPE))
                && type.kind() == Kind.ENUM_TYPE
                && path.size() > 1
                && names(type).contains(path.subList(0, path.size() - 1));
        return speaks ? Optional.of(path.get(path.size() - 1)) : Optional.empty();
    }

    /** The names that something can be called by, the shortest first. */
    static List<List<String>> names(ObjectId id) {
        List<List<String>> names = new ArrayList<>();
        boolean inTable = id.isPartOfTable();
        boolean inSchema = !id.schema().isEmpty() && id.kind() != Kind.SCHEMA;
        if (!inTable || id.kind() != Kind.COLUMN) {
            names.add(List.of(id.name()));
        }
        if (inTable) {
            names.add(List.of(id.table(), id.name()));
        }
        if (inSchema && (!inTable || id.kind() != Kind.COLUMN)) {
            names.add(List.of(id.schema(), id.name()));
        }
        if (inSchema && inTable) {
            names.add(List.of(id.schema(), id.table(), id.name()));
        }
        return names;
    }

    /** The kind as an answer has it: none for what holds data in rows. */
    static Optional<Kind> writtenKind(ObjectId id) {
        return Optional.of(id.kind()).filter(kind -> kind != Kind.TABLE && kind != Kind.COLUMN);
    }
}
