package io.nestflux.pull.merge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a declaration declares, by its name in the database: whatever the Java around it is called, and wherever it
 * stands, it is found by this.
 *
 * @param kind {@code table}, {@code column}, or the method that declares it: {@code index}, {@code check}
 * @param object of what it is a part: {@code identity.user}; empty where it is none
 * @param name its own name; empty where there is just one
 */
record Key(String kind, String object, String name) implements Comparable<Key> {

    static final String COLUMN = "column";
    static final String TABLE = "table";
    static final String VIEW = "view class";
    static final String SCHEMA = "schema class";
    static final String ENUM = "enum";
    static final String LABEL = "label";
    static final String CLASS = "class";
    static final String FILE = "file";

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::object).thenComparing(Key::kind).thenComparing(Key::name);

    static Key ofObject(String kind, String name) {
        return new Key(kind, name, "");
    }

    /** Names as one: a dot within a name is told from those between. */
    static String qualified(List<String> names) {
        return names.stream()
                .map(name -> name.replace("\\", "\\\\").replace(".", "\\."))
                .collect(Collectors.joining("."));
    }

    boolean isObject() {
        return switch (kind) {
            case TABLE, VIEW, SCHEMA, ENUM, CLASS, FILE -> name.isEmpty();
            default -> false;
        };
    }

    Key withObject(String other) {
        return new Key(kind, other, name);
    }

    Key withName(String other) {
        return new Key(kind, object, other);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    /** As messages say it: {@code column identity.user.email}. */
    String shown() {
        String between = object.isEmpty() || name.isEmpty() ? "" : kind.equals(COLUMN) ? "." : ": ";
        return kind + " " + object + between + SqlNames.bare(name);
    }
}
