package io.nestflux.pull.source.layout;

import java.util.ArrayList;
import java.util.List;

/** A piece of text that may be broken into lines, after Wadler and Oppen: text, places to break at, and levels. */
sealed interface Doc {

    /** How wide it is on one line. */
    int width();

    /** Text without a place to break at. */
    record Text(String text) implements Doc {
        @Override
        public int width() {
            return text.length();
        }
    }

    /**
     * A place where a line may be broken.
     *
     * @param flat what stands there if it is not
     * @param fill whether it is broken only if what follows has no room; otherwise with all others of its level
     * @param limited whether it counts for its level's limit
     */
    record Break(String flat, boolean fill, boolean limited) implements Doc {
        @Override
        public int width() {
            return flat.length();
        }
    }

    /** What a level does that has no room on its line. */
    enum Behaviour {
        /** Its breaks are taken. */
        BREAK,
        /** Its last level is broken instead, if that gives fewer lines. */
        PREFER_LAST,
        /** It goes on the next line as a whole; if it has no room there either, it may begin on this one. */
        NEXT_LINE
    }

    /** Whether a level that ends its parent may be broken so that the parent is not. */
    enum Last {
        ABORT,
        CHECK_INNER,
        INLINE_IF_SIMPLE
    }

    /**
     * Docs that are broken together.
     *
     * @param indent how much further in its lines begin
     * @param whenInlined whether that also counts when it begins on the line of what is before it
     * @param simple whether it is no chain of calls and no list of arguments
     * @param wholePrefix whether its first level has to have room where it begins
     * @param limited whether calls in it may not begin far to the right
     */
    record Level(
            int indent,
            Behaviour behaviour,
            boolean whenInlined,
            Last last,
            boolean simple,
            boolean wholePrefix,
            boolean limited,
            List<Doc> docs)
            implements Doc {

        static Level plain(int indent) {
            return new Level(indent, Behaviour.BREAK, false, Last.ABORT, true, false, false, new ArrayList<>());
        }

        static Level of(int indent, Behaviour behaviour, boolean whenInlined, Last last, boolean simple) {
            return new Level(indent, behaviour, whenInlined, last, simple, false, false, new ArrayList<>());
        }

        static Level chain(boolean simple, boolean wholePrefix, Last last) {
            return new Level(8, Behaviour.PREFER_LAST, false, last, simple, wholePrefix, true, new ArrayList<>());
        }

        @Override
        public int width() {
            int width = 0;
            for (Doc doc : docs) {
                width += doc.width();
            }
            return width;
        }

        /** Whether nothing at all is in it. */
        boolean isEmpty() {
            return docs.stream().allMatch(doc -> doc instanceof Level level && level.isEmpty());
        }

        /** A level is the same only as itself. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
