package io.nestflux.pull.merge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/**
 * A Java file as text and as a tree. The tree says where things stand; all edits are made in the text, so that whatever
 * no edit touches stays byte for byte.
 */
record ParsedFile(String path, String text, CompilationUnitTree unit, SourcePositions positions) {

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** Where the Javadoc begins that belongs to what begins there; that place itself if there is none. */
    int docStart(int declaration) {
        int end = backOverBlanks(declaration);
        if (!text.startsWith("*/", end - 2)) {
            return declaration;
        }
        int start = text.lastIndexOf("/*", end - 3);
        return start >= 0 && text.startsWith("/**", start) ? start : declaration;
    }

    /** The words of that Javadoc, without stars and line ends; empty if there is none. */
    String doc(int declaration) {
        int start = docStart(declaration);
        if (start == declaration) {
            return "";
        }
        String comment = text.substring(start + 3, backOverBlanks(declaration) - 2);
        StringBuilder words = new StringBuilder();
        comment.lines().map(String::strip).forEach(line -> {
            String bare = line.startsWith("*") ? line.substring(1).strip() : line;
            words.append(words.length() == 0 || bare.isEmpty() ? "" : " ").append(bare);
        });
        return words.toString().strip();
    }

    /** Where the blanks begin that end there. */
    int backOverBlanks(int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the line begins in which that place is. */
    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line ends in which that place is, before what ends it. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The blanks with which that line begins. */
    String indent(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean beginsLine(int at) {
        return text.substring(lineStart(at), at).isBlank();
    }
}
