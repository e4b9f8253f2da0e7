package io.nestflux.pull.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The edits of one file until they are made. */
final class FileEdit {

    private final ParsedFile file;
    private final Splices splices = new Splices();
    private final Set<Import> imports = new TreeSet<>();
    private final List<String> removed = new ArrayList<>();

    FileEdit(ParsedFile file) {
        this.file = file;
    }

    ParsedFile file() {
        return file;
    }

    Splices splices() {
        return splices;
    }

    void needs(Set<Import> names) {
        imports.addAll(names);
    }

    void removes(String text) {
        removed.add(text);
    }

    /** The text after it, but for imports. */
    String text() {
        return splices.apply(file.text());
    }

    /**
     * The text with the imports that it needs now.
     *
     * @param after that text
     */
    String imported(ParsedFile after) {
        return Imports.adjust(after, imports, removed);
    }
}
