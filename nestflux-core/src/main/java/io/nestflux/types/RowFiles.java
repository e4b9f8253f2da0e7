package io.nestflux.types;

import io.nestflux.Goal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the records of one schema class, by their paths from the folder on that packages begin in. */
final class RowFiles {

    private static final String VIEW = "// from view ";

    private final String marker;
    private final Map<String, String> texts = new TreeMap<>();

    RowFiles(Class<?> schema) {
        this.marker = marker(schema);
    }

    /** The first line of each file, by which NestFlux knows its own. */
    static String marker(Class<?> schema) {
        return "// Written by NestFlux (" + Goal.TYPES.inFiles() + ") for " + schema.getName()
                + ": change the table, not this.";
    }

    void add(RowClass row) {
        put(
                row.packageName(),
                row.name(),
                RecordSource.of(row),
                row.inputs().map(hash -> VIEW + hash + "\n").orElse(""));
        if (row.emptyValues().isPresent()) {
            put(row.packageName(), row.newName(), NewRowSource.of(row), "");
        }
    }

    private void put(String packageName, String name, String text, String from) {
        texts.put(path(packageName, name), marker + "\n" + from + text);
    }

    /** A file that stays as it is. */
    void keep(String path, String text) {
        texts.put(path, text);
    }

    static String path(String packageName, String name) {
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name + ".java";
    }

    /** Whether a file was written for these inputs of a view. */
    boolean isFrom(String text, String inputs) {
        return text.lines().limit(2).toList().equals(List.of(marker, VIEW + inputs));
    }

    Map<String, String> texts() {
        return texts;
    }
}
