package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaText;
import io.nestflux.sql.mysql.MySqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of an {@code enum} or {@code set} column as a Java enum inside its table's class. */
final class MySqlLabelEnum {

    private MySqlLabelEnum() {}

    /** Its lines; empty if the column has no labels. */
    static Optional<List<String>> of(JavaNames names, JavaFile file, ObjectId id, Column column) {
        return names.labels(id)
                .map(name ->
                        lines(names, file, id, name, MySqlType.of(column.type()).arguments()));
    }

    private static List<String> lines(JavaNames names, JavaFile file, ObjectId id, String name, List<String> labels) {
        boolean labelled = labels.stream()
                .anyMatch(label ->
                        !names.label(id, label).toLowerCase(Locale.ROOT).equals(label));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add("    /** What {@code " + JavaText.javadoc(id.name()) + "} can be. */");
        if (!labelled) {
            lines.add("    public enum " + name + " {");
            for (int i = 0; i < labels.size(); i++) {
                lines.add("        " + names.label(id, labels.get(i)) + (i + 1 < labels.size() ? "," : ""));
            }
            lines.add("    }");
            return lines;
        }
        lines.add("    public enum " + name + " implements " + file.use("io.nestflux.table.Labelled") + " {");
        for (int i = 0; i < labels.size(); i++) {
            lines.add("        " + names.label(id, labels.get(i)) + "(" + JavaText.literal(labels.get(i)) + ")"
                    + (i + 1 < labels.size() ? "," : ";"));
        }
        lines.addAll(List.of(
                "",
                "        private final String label;",
                "",
                "        " + name + "(String label) {",
                "            this.label = label;",
                "        }",
                "",
                "        @Override",
                "        public String label() {",
                "            return label;",
                "        }",
                "    }"));
        return lines;
    }
}
