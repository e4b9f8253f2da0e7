package io.nestflux.table;

import java.util.Locale;

/**
 * Implemented by a Java enum whose labels in the database are not simply its constants' names in lower case.
 *
 * <pre>{@code
 * enum Role implements Labelled {
 *     ADMIN("administrator"), MEMBER("member");
 *
 *     private final String label;
 *     Role(String label) { this.label = label; }
 *
 *     public String label() { return label; }
 * }
 * }</pre>
 */
public interface Labelled {

    /** The label in the database. */
    String label();

    /** The label of any enum constant: its own word, or its name in lower case. */
    static String of(Enum<?> constant) {
        return constant instanceof Labelled labelled
                ? labelled.label()
                : constant.name().toLowerCase(Locale.ROOT);
    }
}
