package io.nestflux.plan.online.mysql;

import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of a table whose cost is measured.
 *
 * @param name what it is called
 * @param table the table that it is tried on, which has no other use
 * @param setup what makes that table
 * @param clauses what is changed
 */
record MeasuredChange(String name, String table, List<String> setup, String clauses) {

    /** The changes that a product knows. */
    static List<MeasuredChange> of(Dialect dialect) {
        Map<String, String> shapes = new HashMap<>();
        Map<String, String> further = new HashMap<>();
        List<MeasuredChange> changes = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("shape ")) {
                shapes.put(
                        name(line), whole(line.substring(line.indexOf(':') + 1).strip(), shapes));
            } else if (line.startsWith("then ")) {
                further.put(name(line), line.substring(line.indexOf(':') + 1).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\|", 3);
                String shape = parts[0].strip();
                String only = shape.startsWith("[") ? shape.substring(1, shape.indexOf(']')) : "";
                if (only.isEmpty() || only.equalsIgnoreCase(dialect.name())) {
                    changes.add(change(
                            "change_" + changes.size(),
                            shape.substring(shape.indexOf(']') + 1).strip(),
                            parts,
                            shapes,
                            further));
                }
            }
        }
        return changes;
    }

    private static MeasuredChange change(
            String table, String shape, String[] parts, Map<String, String> shapes, Map<String, String> further) {
        String[] body = shapes.get(shape).split("\\|", 2);
        String options = body.length > 1 ? body[1].strip() : "";
        String charset = options.contains("charset") ? "" : "default charset=utf8mb4 collate=utf8mb4_general_ci ";
        List<String> setup = new ArrayList<>();
        setup.add("create table @ (" + body[0].strip() + ") " + charset + options);
        if (further.containsKey(shape)) {
            setup.add(further.get(shape));
        }
        return new MeasuredChange(
                parts[1].strip(),
                table,
                setup.stream().map(sql -> sql.replace("@", table)).toList(),
                parts[2].strip().replace("@", table));
    }

    /** {@code plain + …} begins with what the other shape has. */
    private static String whole(String shape, Map<String, String> shapes) {
        int plus = shape.indexOf(" + ");
        if (plus < 0 || shape.indexOf(' ') < plus) {
            return shape;
        }
        String rest = shape.substring(plus + 3).strip();
        return shapes.get(shape.substring(0, plus)) + (rest.startsWith("|") ? " " : ", ") + rest;
    }

    private static String name(String line) {
        return line.substring(line.indexOf(' ') + 1, line.indexOf(':'));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/online/mysql-changes.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
