package io.nestflux.pull.merge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of the files: edited, written anew, or deleted. */
final class Edits {

    private final Map<String, FileEdit> edited = new TreeMap<>();
    private final SortedMap<String, String> written = new TreeMap<>();
    private final TreeSet<String> deleted = new TreeSet<>();

    FileEdit of(ParsedFile file) {
        return edited.computeIfAbsent(file.path(), path -> new FileEdit(file));
    }

    void write(String path, String text) {
        written.put(path, text);
    }

    void delete(String path) {
        deleted.add(path);
    }

    /** The files after it, by path. */
    SortedMap<String, String> applyTo(Map<String, String> files) {
        SortedMap<String, String> result = new TreeMap<>(files);
        edited.forEach((path, edit) -> {
            if (!edit.splices().isEmpty()) {
                result.put(path, edit.text());
            }
        });
        result.putAll(written);
        deleted.forEach(result::remove);
        return result;
    }
}
