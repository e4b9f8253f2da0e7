package io.nestflux.pull.source.layout;

import io.nestflux.pull.source.layout.Doc.Break;
import io.nestflux.pull.source.layout.Doc.Level;
import io.nestflux.pull.source.layout.Doc.Text;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts docs together. Text goes where the last break is, though other levels were opened or closed since: so what
 * cannot be parted from a word is always broken together with it.
 */
final class DocBuilder {

    private final Level root = Level.plain(0);
    private final Deque<Level> open = new ArrayDeque<>();
    private Level appended = root;

    DocBuilder() {
        open.addLast(root);
    }

    void open(Level level) {
        open.addLast(level);
    }

    void close() {
        Level level = open.removeLast();
        open.getLast().docs().add(level);
    }

    void text(String text) {
        appended.docs().add(new Text(text));
    }

    void breakAt(String flat, boolean fill, boolean limited) {
        appended = open.getLast();
        appended.docs().add(new Break(flat, fill, limited));
    }

    Level whole() {
        return root;
    }
}
