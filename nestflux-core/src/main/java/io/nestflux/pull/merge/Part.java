package io.nestflux.pull.merge;

import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A part of a declaration that is merged by itself: its type, or one call of the chain.
 *
 * @param label {@code type}, or the method's name; the second of one name is {@code check#2}
 * @param meaning what it says, with names of the database for those of Java
 * @param arguments what each argument says
 * @param tree where it stands
 */
record Part(String label, String meaning, List<String> arguments, Tree tree) {

    static final String TYPE = "type";
    static final String WHOLE = "whole";

    Part(String label, String meaning, List<String> arguments, Tree tree) {
        this.label = label;
        this.meaning = meaning;
        this.arguments = List.copyOf(arguments);
        this.tree = tree;
    }

    String hash() {
        return Hash.of(meaning, Hash.SHORT);
    }
}
