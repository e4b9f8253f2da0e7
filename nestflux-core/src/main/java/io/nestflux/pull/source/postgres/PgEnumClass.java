package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ObjectId;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaText;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Java enum of an enum type. It says its labels where they are not its constants in lower case. */
final class PgEnumClass {

    private PgEnumClass() {}

    static PulledClass of(PgSourceContext context, ObjectId id, EnumType type) {
        JavaName java = context.names().of(id);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        file.lines(Javadoc.lines(0, type.comment().orElse("The enum type " + id.qualifiedName() + ".")));
        List<String> labels = type.values();
        boolean plain = labels.stream()
                .allMatch(label -> context.names()
                        .label(id, label)
                        .toLowerCase(Locale.ROOT)
                        .equals(label));
        if (labels.isEmpty()) {
            file.line("public enum " + java.simpleName() + " {}");
            return file.finished(Optional.of(id));
        }
        String labelled = plain ? "" : " implements " + file.use("io.nestflux.table.Labelled");
        file.line("public enum " + java.simpleName() + labelled + " {");
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            boolean last = i == labels.size() - 1;
            file.line("    " + context.names().label(id, label) + (plain ? "" : "(" + JavaText.literal(label) + ")")
                    + (!last ? "," : plain ? "" : ";"));
        }
        if (!plain) {
            file.lines(List.of(
                    "",
                    "    private final String label;",
                    "",
                    "    " + java.simpleName() + "(String label) {",
                    "        this.label = label;",
                    "    }",
                    "",
                    "    @Override",
                    "    public String label() {",
                    "        return label;",
                    "    }"));
        }
        file.line("}");
        return file.finished(Optional.of(id));
    }
}
