package io.nestflux.types;

import io.nestflux.pull.names.JavaWords;
import io.nestflux.pull.names.TakenNames;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.table.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The source of a record for the rows that are read. */
final class RecordSource {

    private final RowClass row;
    private final JavaFile file;
    private final Imports imports;
    private final Map<String, String> constants = new HashMap<>();

    private RecordSource(RowClass row) {
        this.row = row;
        this.file = new JavaFile(row.packageName(), row.name());
        this.imports = new Imports(file, Set.of(row.name()));
    }

    static String of(RowClass row) {
        return new RecordSource(row).written();
    }

    /** The constants of the record that hold codecs which are made and not there already. */
    static Map<String, String> constants(RowClass row) {
        TakenNames names = TakenNames.exact();
        names.take("COLUMNS");
        Map<String, String> constants = new HashMap<>();
        for (Component component : row.components()) {
            Optional<String> expression = component.codec().in(Class::getSimpleName);
            if (expression.filter(source -> source.contains("(")).isPresent()) {
                constants.put(component.name(), names.take(JavaWords.constant(component.name())));
            }
        }
        return constants;
    }

    private String written() {
        constants.putAll(constants(row));
        List<String> components = new ArrayList<>();
        for (Component component : row.components()) {
            components.add((component.nullable() ? imports.nullable(component.type()) : imports.plain(component.type()))
                    + " " + component.name());
        }
        String result = imports.name(ResultSet.class);
        String thrown = " throws " + imports.name(SQLException.class) + " {";

        file.lines(Javadoc.lines(0, "A row of " + row.relation() + "."));
        file.lines(Lines.listed(0, "public record " + row.name() + "(", components, ") {"));
        file.line("");
        file.lines(Javadoc.lines(4, "What to select, in the order in which it is read."));
        file.lines(Lines.text(4, "public static final String COLUMNS = ", selected(""), ";"));
        codecs();
        file.line("");
        file.lines(Javadoc.lines(4, "The same of a table that the query gives another name."));
        file.line("    public static String columns(String alias) {");
        file.lines(Lines.text(8, "return ", selected("%1$s."), ".formatted(alias);"));
        file.line("    }");
        file.line("");
        file.lines(Javadoc.lines(4, "The row at which the result stands, selected by COLUMNS."));
        file.line("    public static " + row.name() + " read(" + result + " row)" + thrown);
        file.line("        return read(row, 1);");
        file.line("    }");
        file.line("");
        file.lines(Javadoc.lines(4, "The same behind other columns: the first of these has that place."));
        file.line("    public static " + row.name() + " read(" + result + " row, int first)" + thrown);
        file.lines(Lines.listed(8, "return new " + row.name() + "(", reads(), ");"));
        file.line("    }");
        file.line("}");
        return file.finished(Optional.empty()).text();
    }

    private List<String> selected(String alias) {
        List<String> words = new ArrayList<>();
        for (Component component : row.components()) {
            String name = alias.isEmpty()
                    ? component.sqlName()
                    : alias + component.sqlName().replace("%", "%%");
            String as =
                    alias.isEmpty() ? component.sqlName() : component.sqlName().replace("%", "%%");
            words.add(component
                    .selected()
                    .map(each -> each.replace("%s", name) + " AS " + as)
                    .orElse(name));
        }
        for (int at = 0; at < words.size() - 1; at++) {
            words.set(at, words.get(at) + ",");
        }
        return words;
    }

    private void codecs() {
        for (Component component : row.components()) {
            if (constants.containsKey(component.name())) {
                String type = imports.name(Codec.class) + "<" + component.type().source(imports::name) + ">";
                String head = "    static final " + type + " " + constants.get(component.name()) + " =";
                String expression = component.codec().in(imports::name).orElseThrow() + ";";
                file.line("");
                file.lines(
                        head.length() + 1 + expression.length() <= 120
                                ? List.of(head + " " + expression)
                                : List.of(head, "            " + expression));
            }
        }
    }

    private List<String> reads() {
        return IntStream.range(0, row.components().size())
                .mapToObj(place -> {
                    Component component = row.components().get(place);
                    String codec = constants.containsKey(component.name())
                            ? constants.get(component.name())
                            : component.codec().in(imports::name).orElseThrow();
                    return codec + (component.nullable() ? ".read" : ".require") + "(row, first"
                            + (place == 0 ? "" : " + " + place) + ")";
                })
                .toList();
    }
}
