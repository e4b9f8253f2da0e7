package io.nestflux.pull.merge;

import java.util.Set;

/**
 * A piece of Java in the names of the classes into which it goes.
 *
 * @param imports what it needs there
 */
record Snippet(String text, Set<Import> imports) {

    Snippet {
        imports = Set.copyOf(imports);
    }

    /** The same at another depth: each line but the first begins as told instead of as it did. */
    Snippet indented(String from, String to) {
        return new Snippet(text.replace("\r\n", "\n").replace("\n" + from, "\n" + to), imports);
    }
}
