package io.nestflux.pull.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes identifiers of Java out of names that may be anything. A name is cut into words where it has something that is
 * neither letter nor digit, and where a capital letter begins a word; what is left of it is always the same.
 */
public final class JavaWords {

    /** Java Language Specification, 3.9; and the words that may not stand alone as a name or a class. */
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    private JavaWords() {}

    /** {@code user_account} as {@code UserAccount}. */
    public static String pascal(String name) {
        return identifier(words(name).stream().map(JavaWords::capital).collect(Collectors.joining()));
    }

    /** {@code user_account} as {@code userAccount}. */
    public static String camel(String name) {
        List<String> words = words(name);
        String rest = words.stream().skip(1).map(JavaWords::capital).collect(Collectors.joining());
        return identifier(words.get(0) + rest);
    }

    /** {@code userAccount} as {@code USER_ACCOUNT}. */
    public static String constant(String name) {
        return identifier(String.join("_", words(name)).toUpperCase(Locale.ROOT));
    }

    /** {@code CRM-App} as {@code crm_app}: a part of a package's name. */
    static String packagePart(String name) {
        return identifier(String.join("_", words(name)));
    }

    /** What is no identifier because of its beginning, or because Java has the word itself, gets an underscore. */
    private static String identifier(String candidate) {
        String begun = Character.isJavaIdentifierStart(candidate.codePointAt(0)) ? candidate : "_" + candidate;
        return RESERVED.contains(begun) ? begun + "_" : begun;
    }

    /** Whether Java takes a text for a name. */
    static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart)
                && !RESERVED.contains(text);
    }

    /** Whether Java takes a text for the name of a package. */
    static boolean isPackage(String text) {
        for (int from = 0; from <= text.length(); ) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            if (!isIdentifier(text.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** The words of a name in lower case; of one that has none, the numbers of its characters. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] letters = name.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (!isPart(letters[i])) {
                end(words, word);
                continue;
            }
            if (i > 0 && begins(letters, i)) {
                end(words, word);
            }
            word.appendCodePoint(letters[i]);
        }
        end(words, word);
        if (name.isEmpty()) {
            return List.of("empty");
        }
        return words.isEmpty()
                ? List.of(name.codePoints()
                        .mapToObj(c -> String.format("u%04x", c))
                        .collect(Collectors.joining()))
                : words;
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter) && Character.isJavaIdentifierPart(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** A capital behind a small letter, or before one where capitals end: {@code userID}, {@code XMLData}. */
    private static boolean begins(int[] letters, int at) {
        boolean smallBefore = Character.isLowerCase(letters[at - 1]);
        boolean smallBehind = at + 1 < letters.length && Character.isLowerCase(letters[at + 1]);
        return Character.isUpperCase(letters[at])
                && (smallBefore || smallBehind && Character.isUpperCase(letters[at - 1]));
    }

    private static void end(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
