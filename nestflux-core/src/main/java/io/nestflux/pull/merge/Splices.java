package io.nestflux.pull.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of a text, at places of the text as it was. All that lies between them stays as it is. */
final class Splices {

    private record Splice(int start, int end, String text) {}

    private final List<Splice> all = new ArrayList<>();

    void insert(int at, String text) {
        all.add(new Splice(at, at, text));
    }

    void replace(int start, int end, String text) {
        all.add(new Splice(start, end, text));
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void addAll(Splices others) {
        all.addAll(others.all);
    }

    String apply(String text) {
        return apply(text, 0, text.length());
    }

    /** That part of the text, edited. What is inserted ends its lines as the text does. */
    String apply(String text, int from, int to) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<Splice> ordered = new ArrayList<>(all);
        // what begins at one place: insertions in their order, then what reaches farthest
        ordered.sort(Comparator.comparingInt(Splice::start)
                .thenComparing(splice -> splice.start() != splice.end())
                .thenComparingInt(splice -> -splice.end()));
        StringBuilder result = new StringBuilder();
        int at = from;
        for (Splice splice : ordered) {
            // what lies within something that goes, goes with it
            if (splice.start() >= at && splice.end() <= to) {
                result.append(text, at, splice.start());
                result.append(splice.text().replace("\r\n", "\n").replace("\n", lineEnd));
                at = splice.end();
            }
        }
        return result.append(text, at, to).toString();
    }
}
