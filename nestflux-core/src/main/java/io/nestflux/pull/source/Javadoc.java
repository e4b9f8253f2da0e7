package io.nestflux.pull.source;

import java.util.ArrayList;
import java.util.List;

/** Comments of Javadoc, filled up to 120 columns. */
public final class Javadoc {

    private static final int WIDTH = 120;

    private Javadoc() {}

    /** The lines of a comment; none where there is nothing to say. */
    public static List<String> lines(int indent, String text) {
        List<String> words = JavaText.words(JavaText.javadoc(text));
        String margin = " ".repeat(indent);
        String whole = String.join(" ", words);
        if (whole.isEmpty()) {
            return List.of();
        }
        if (margin.length() + whole.length() + "/**  */".length() <= WIDTH) {
            return List.of(margin + "/** " + whole + " */");
        }
        List<String> lines = new ArrayList<>(List.of(margin + "/**"));
        StringBuilder line = new StringBuilder(margin + " *");
        for (String word : words) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > margin.length() + 2) {
                lines.add(line.toString());
                line = new StringBuilder(margin + " *");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        lines.add(margin + " */");
        return lines;
    }
}
