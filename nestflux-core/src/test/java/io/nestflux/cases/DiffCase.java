package io.nestflux.cases;

import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One data file: sections that begin with a line {@code -- before}, {@code -- rows}, {@code -- after}, {@code -- up} or
 * {@code -- down}; where rows are declared, {@code -- declared before} and {@code -- declared after} have them as
 * INSERTs. The text above the first section says what the case shows, and may hold directives:
 *
 * <ul>
 *   <li>{@code -- only: postgres_18, mysql}: the servers it runs on, when not all of its dialect
 *   <li>{@code -- changes: table.column, table}: values or whole tables whose rows may differ afterwards
 *   <li>{@code -- schemas: a, b}: the schemas in scope, when not only {@code public}
 *   <li>{@code -- backfill: table.column: expression} and {@code -- using: table.column: expression}: what values
 *       become; {@code -- using-back:} on the way back
 *   <li>{@code -- roles: a, b}: roles that the server is to have
 * </ul>
 *
 * <p>{@code up} and {@code down} are the golden statements. {@code -Dnestflux.golden=update} writes them anew.
 */
record DiffCase(Path file, String head, Map<String, String> sections) {

    static List<DiffCase> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(DiffCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case that is not a file, without golden statements. */
    static DiffCase unnamed(String before, String after) {
        return unnamed("", before, "", after);
    }

    /** A case that is not a file, with directives and rows. */
    static DiffCase unnamed(String head, String before, String rows, String after) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("before", before.strip());
        sections.put("rows", rows.strip());
        sections.put("after", after.strip());
        return new DiffCase(Path.of(""), head, sections);
    }

    private static DiffCase read(Path file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> head = new ArrayList<>();
        List<String> current = head;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.matches("-- (before|declared before|rows|after|declared after|rows after|up|down)")) {
                    current = sections.computeIfAbsent(line.substring(3), name -> new ArrayList<>());
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach(
                (name, lines) -> texts.put(name, String.join("\n", lines).strip()));
        return new DiffCase(file, String.join("\n", head).strip(), texts);
    }

    boolean isUnnamed() {
        return file.toString().isEmpty();
    }

    String section(String name) {
        return sections.getOrDefault(name, "");
    }

    /** The words after a directive in the head. */
    List<String> directive(String name) {
        return head.lines()
                .filter(line -> line.startsWith("-- " + name + ":"))
                .flatMap(line -> Stream.of(line.substring(name.length() + 4).split(",")))
                .map(String::strip)
                .toList();
    }

    /** What values become on the way there. */
    Conversions conversions() {
        return new Conversions(expressions("backfill"), expressions("using"), expressions("using-back"));
    }

    private Map<ObjectId, String> expressions(String name) {
        String begin = "-- " + name + ": ";
        String schema = file.getParent() != null && file.getParent().endsWith("postgres") ? "public" : "";
        Map<ObjectId, String> expressions = new HashMap<>();
        head.lines().filter(line -> line.startsWith(begin)).forEach(line -> {
            String said = line.substring(begin.length());
            int dot = said.indexOf('.');
            int colon = said.indexOf(':');
            expressions.put(
                    ObjectId.column(new QualifiedName(schema, said.substring(0, dot)), said.substring(dot + 1, colon)),
                    said.substring(colon + 1).strip());
        });
        return expressions;
    }

    void writeGolden(String up, String down) {
        Map<String, String> all = new LinkedHashMap<>(sections);
        all.put("up", up);
        all.put("down", down);
        try {
            Files.writeString(file, new DiffCase(file, head, all).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case as a file has it. */
    String text() {
        return head + "\n\n"
                + sections.entrySet().stream()
                        .map(section -> "-- " + section.getKey() + "\n" + section.getValue() + "\n")
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".sql", "");
    }
}
