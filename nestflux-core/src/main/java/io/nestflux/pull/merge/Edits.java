package io.nestflux.pull.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of the files: edited, written anew, or deleted. */
final class Edits {

    private final Map<String, FileEdit> edited = new TreeMap<>();
    private final Map<String, Snippet> written = new TreeMap<>();
    private final TreeSet<String> deleted = new TreeSet<>();

    FileEdit of(ParsedFile file) {
        return edited.computeIfAbsent(file.path(), path -> new FileEdit(file));
    }

    /** A whole file; of Java, with what it needs imported besides what it imports. */
    void write(String path, Snippet text) {
        written.put(path, text);
    }

    void delete(String path) {
        deleted.add(path);
    }

    /** The files after it, by path. */
    SortedMap<String, String> applyTo(Map<String, String> files) {
        edited.values().removeIf(edit -> edit.splices().isEmpty());
        Map<String, String> java = new TreeMap<>();
        edited.forEach((path, edit) -> java.put(path, edit.text()));
        SortedMap<String, String> result = new TreeMap<>(files);
        written.forEach((path, text) -> (text.imports().isEmpty() ? result : java).put(path, text.text()));
        JavaParser.parseOwn(java).forEach((path, file) -> {
            Snippet whole = written.get(path);
            result.put(
                    path,
                    whole == null
                            ? Objects.requireNonNull(edited.get(path), path).imported(file)
                            : Imports.adjust(file, whole.imports(), List.of()));
        });
        deleted.forEach(result::remove);
        return result;
    }
}
