package io.nestflux.pull.source.layout;

import io.nestflux.pull.source.layout.Doc.Level;
import org.jspecify.annotations.Nullable;

/**
 * How far a text is written.
 *
 * @param text what is written
 * @param lastIndent where the line began that was broken last
 * @param indent where the next one would begin
 * @param column where the next letter goes
 * @param mustBreak whether the next break is taken in any case
 * @param lines how many lines were begun
 * @param branches how often two ways were tried
 * @param whole the levels that had room on one line
 */
record State(
        Written text,
        int lastIndent,
        int indent,
        int column,
        boolean mustBreak,
        int lines,
        int branches,
        @Nullable Whole whole) {

    /** Text as a chain of pieces: two ways to go on share what is before them. */
    record Written(@Nullable Written before, String piece) {

        @Override
        public String toString() {
            StringBuilder all = new StringBuilder();
            java.util.ArrayDeque<String> pieces = new java.util.ArrayDeque<>();
            for (Written at = this; at != null; at = at.before) {
                pieces.push(at.piece);
            }
            pieces.forEach(all::append);
            return all.toString();
        }
    }

    /** Levels on one line, the latest first. */
    record Whole(@Nullable Whole before, Level level) {}

    static State at(int column) {
        return new State(new Written(null, ""), column, column, column, false, 0, 0, null);
    }

    State append(String piece) {
        return new State(
                new Written(text, piece),
                lastIndent,
                indent,
                column + piece.length(),
                mustBreak,
                lines,
                branches,
                whole);
    }

    State lineBroken() {
        int begin = Math.max(indent, 0);
        return new State(
                new Written(text, "\n" + " ".repeat(begin)),
                indent,
                indent,
                begin,
                mustBreak,
                lines + 1,
                branches,
                whole);
    }

    State indented(int more) {
        return new State(text, lastIndent, indent + more, column, false, lines, branches, whole);
    }

    State notIndented() {
        return new State(text, lastIndent, lastIndent, column, false, lines, branches, whole);
    }

    State broken() {
        return new State(text, indent, indent, column, mustBreak, lines, branches, whole);
    }

    State mustBreak(boolean must) {
        return new State(text, lastIndent, indent, column, must, lines, branches, whole);
    }

    State branched() {
        return new State(text, lastIndent, indent, column, mustBreak, lines, branches + 1, whole);
    }

    State inOneLine(Level level) {
        return new State(text, lastIndent, indent, column, mustBreak, lines, branches, new Whole(whole, level));
    }

    boolean isOneLine(Level level) {
        for (@Nullable Whole at = whole; at != null; at = at.before()) {
            if (at.level() == level) {
                return true;
            }
        }
        return false;
    }

    /** What is written inside a level stays; how far in things are is the matter of the level around it. */
    State after(State inner) {
        return new State(inner.text, lastIndent, indent, inner.column, mustBreak, inner.lines, branches, inner.whole);
    }
}
