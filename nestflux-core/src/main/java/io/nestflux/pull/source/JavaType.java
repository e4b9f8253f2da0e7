package io.nestflux.pull.source;

import java.util.Set;
import java.util.TreeSet;

/**
 * A type of Java in source text.
 *
 * @param text as it is written: {@code Range<LocalDate>}
 * @param imports the classes that have to be imported for that
 */
public record JavaType(String text, Set<String> imports) {

    public JavaType {
        imports = Set.copyOf(imports);
    }

    /** A type that needs no import. */
    public static JavaType of(String text) {
        return new JavaType(text, Set.of());
    }

    /** A class by its whole name. */
    public static JavaType imported(String qualified) {
        return new JavaType(qualified.substring(qualified.lastIndexOf('.') + 1), Set.of(qualified));
    }

    /** The same where another class is named as well. */
    public JavaType beside(String qualified) {
        Set<String> all = new TreeSet<>(imports);
        all.add(qualified);
        return new JavaType(text, all);
    }

    /** A generic class of this. */
    public JavaType in(String qualified) {
        return new JavaType(qualified.substring(qualified.lastIndexOf('.') + 1) + "<" + text + ">", imports)
                .beside(qualified);
    }
}
