package io.nestflux.types;

import io.nestflux.pull.names.JavaWords;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaText;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.table.Insert;
import io.nestflux.types.Component.Giving;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The source of a class for rows that are still to be inserted. What a row must have is asked for step by step, so that
 * a row without it does not compile; what the server alone gives has no method.
 */
final class NewRowSource {

    private final RowClass row;
    private final List<Component> given;
    private final List<Component> required;
    private final JavaFile file;
    private final Imports imports;
    private final Map<String, String> constants;

    private NewRowSource(RowClass row) {
        this.row = row;
        this.given = row.components().stream()
                .filter(component -> component.giving() != Giving.NEVER)
                .toList();
        this.required = given.stream()
                .filter(component -> component.giving() == Giving.REQUIRED)
                .toList();
        this.file = new JavaFile(row.packageName(), row.newName());
        Set<String> own = new HashSet<>(Set.of(row.name(), row.newName()));
        required.forEach(component -> own.add(step(component)));
        this.imports = new Imports(file, own);
        this.constants = RecordSource.constants(row);
    }

    static String of(RowClass row) {
        return new NewRowSource(row).written();
    }

    private static String step(Component component) {
        return JavaWords.pascal(component.name()) + "Step";
    }

    private String written() {
        file.lines(Javadoc.lines(
                0,
                "A row for " + row.relation() + " that is still to be inserted. Each method gives another one;"
                        + " what has a default, or may be NULL, need not be given."));
        file.line("public final class " + row.newName() + " {");
        file.line("");
        file.lines(Javadoc.lines(
                4, "Inserts a row that leaves all defaults to the server; any other has a statement of its own."));
        file.lines(Lines.text(4, "public static final String INSERT = ", insert(), ";"));
        row.key().ifPresent(key -> {
            file.line("");
            file.lines(Javadoc.lines(4, "The column whose value the server gives: what to ask generated keys for."));
            file.line("    public static final String KEY = " + JavaText.literal(key.column()) + ";");
        });
        fields();
        constructors();
        begin();
        given.stream()
                .filter(component -> component.giving() != Giving.REQUIRED)
                .forEach(this::setter);
        statements();
        for (int at = 0; at < required.size(); at++) {
            step(required.get(at), at + 1 < required.size() ? Optional.of(required.get(at + 1)) : Optional.empty());
        }
        file.line("}");
        return file.finished(Optional.empty()).text();
    }

    private List<String> insert() {
        List<Component> always = given.stream()
                .filter(component -> component.giving() != Giving.DEFAULTED)
                .toList();
        List<String> words = new ArrayList<>(List.of("INSERT", "INTO", row.sqlName()));
        if (always.isEmpty()) {
            words.add(row.emptyValues().orElseThrow());
            return words;
        }
        listed(words, always.stream().map(Component::sqlName).toList());
        words.add("VALUES");
        listed(words, always.stream().map(Component::parameter).toList());
        return words;
    }

    private static void listed(List<String> words, List<String> parts) {
        for (int at = 0; at < parts.size(); at++) {
            words.add((at == 0 ? "(" : "") + parts.get(at) + (at == parts.size() - 1 ? ")" : ","));
        }
    }

    /** Whether NULL is something else than nothing given. */
    private static boolean mayBeNullOrDefault(Component component) {
        return component.giving() == Giving.DEFAULTED && component.nullable();
    }

    private String flag(Component component) {
        return component.name() + "Given";
    }

    private void fields() {
        file.line("");
        for (Component component : given) {
            boolean primitive = component.giving() == Giving.REQUIRED && isPrimitive(component);
            file.line("    private "
                    + (primitive ? imports.plain(component.type()) : imports.nullable(component.type()))
                    + " " + component.name() + ";");
            if (mayBeNullOrDefault(component)) {
                file.line("    private boolean " + flag(component) + ";");
            }
        }
    }

    private boolean isPrimitive(Component component) {
        return !imports.plain(component.type()).equals(component.type().source(imports::name));
    }

    private void constructors() {
        file.line("");
        file.line("    private " + row.newName() + "() {}");
        if (given.isEmpty()) {
            return;
        }
        file.line("");
        file.line("    private " + row.newName() + "(" + row.newName() + " same) {");
        for (Component component : given) {
            file.line("        this." + component.name() + " = same." + component.name() + ";");
            if (mayBeNullOrDefault(component)) {
                file.line("        this." + flag(component) + " = same." + flag(component) + ";");
            }
        }
        file.line("    }");
    }

    private void begin() {
        String first = required.isEmpty() ? row.newName() : step(required.get(0));
        file.line("");
        file.lines(Javadoc.lines(4, required.isEmpty() ? "A row of defaults." : "Begins with what every row needs."));
        file.line("    public static " + first + " row() {");
        file.line("        return new " + (required.isEmpty() ? first + "()" : first + "(new " + row.newName() + "())")
                + ";");
        file.line("    }");
    }

    private void setter(Component component) {
        String type = component.nullable() ? imports.nullable(component.type()) : imports.plain(component.type());
        file.line("");
        file.lines(Javadoc.lines(4, "The same with this " + component.column() + "."));
        file.line("    public " + row.newName() + " " + component.name() + "(" + type + " " + component.name() + ") {");
        assign(8, component, "this");
        file.line("        return " + copy(component) + ";");
        file.line("    }");
    }

    private void assign(int indent, Component component, String from) {
        String margin = " ".repeat(indent);
        String copy = copy(component);
        file.line(margin + row.newName() + " " + copy + " = new " + row.newName() + "(" + from + ");");
        file.line(margin + copy + "." + component.name() + " = " + component.name() + ";");
        if (mayBeNullOrDefault(component)) {
            file.line(margin + copy + "." + flag(component) + " = true;");
        }
    }

    private static String copy(Component component) {
        return component.name().equals("copy") ? "other" : "copy";
    }

    private void statements() {
        String thrown = " throws " + imports.name(SQLException.class) + " {";
        String connection = imports.name(Connection.class);
        file.line("");
        file.lines(
                Javadoc.lines(4, "The statement for this row: INSERT, or a longer one where defaults are not left."));
        file.line("    public String sql() {");
        file.line("        return values().sql();");
        file.line("    }");
        file.line("");
        file.lines(Javadoc.lines(4, "Gives a statement of sql() the values of this row."));
        file.line("    public void bind(" + imports.name(PreparedStatement.class) + " statement)" + thrown);
        file.line("        values().bind(statement);");
        file.line("    }");
        file.line("");
        if (row.key().isPresent()) {
            Component key = row.key().get();
            file.lines(Javadoc.lines(4, "Inserts this row, and tells its " + key.column() + "."));
            file.line("    public " + imports.plain(key.type()) + " insert(" + connection + " connection)" + thrown);
            file.line("        return values().run(connection, KEY, " + codec(key) + ");");
        } else {
            file.lines(Javadoc.lines(4, "Inserts this row."));
            file.line("    public void insert(" + connection + " connection)" + thrown);
            file.line("        values().run(connection);");
        }
        file.line("    }");
        file.line("");
        file.line("    private " + imports.name(Insert.class) + " values() {");
        values();
        file.line("    }");
    }

    private void values() {
        boolean otherwise = given.stream().allMatch(component -> component.giving() == Giving.DEFAULTED);
        List<Code> into = new ArrayList<>(List.of(Code.text(row.sqlName())));
        if (otherwise) {
            into.add(Code.text(row.emptyValues().orElseThrow()));
        }
        Code.Chain chain = Code.on(imports.name(Insert.class)).call("into", into.toArray(Code[]::new));
        for (Component component : given) {
            List<Code> arguments = new ArrayList<>();
            boolean defaulted = component.giving() == Giving.DEFAULTED;
            if (defaulted) {
                arguments.add(
                        Code.word(mayBeNullOrDefault(component) ? flag(component) : component.name() + " != null"));
            }
            arguments.add(Code.text(component.sqlName()));
            if (!component.parameter().equals("?")) {
                arguments.add(Code.text(component.parameter()));
            }
            arguments.add(Code.word(codec(component)));
            arguments.add(Code.word(component.name()));
            chain = chain.call(defaulted ? "setIf" : "set", arguments.toArray(Code[]::new));
        }
        List<String> lines = CodeLayout.statement(8, "return ", chain);
        file.line(lines.get(0));
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).length() <= 120) {
                file.line(lines.get(at));
            } else {
                Code.Call call = chain.calls().get(at - 1);
                file.lines(Lines.listed(
                        16,
                        "." + call.name() + "(",
                        call.arguments().stream().map(Code::flat).toList(),
                        at == lines.size() - 1 ? ");" : ")"));
            }
        }
    }

    private String codec(Component component) {
        return constants.containsKey(component.name())
                ? row.name() + "." + constants.get(component.name())
                : component.codec().in(imports::name).orElseThrow();
    }

    private void step(Component component, Optional<Component> next) {
        String name = step(component);
        String type = imports.plain(component.type());
        String result = next.map(NewRowSource::step).orElse(row.newName());
        file.line("");
        file.lines(Javadoc.lines(4, "A row that still needs its " + component.column() + "."));
        file.line("    public static final class " + name + " {");
        file.line("");
        file.line("        private final " + row.newName() + " row;");
        file.line("");
        file.line("        private " + name + "(" + row.newName() + " row) {");
        file.line("            this.row = row;");
        file.line("        }");
        file.line("");
        file.line("        public " + result + " " + component.name() + "(" + type + " " + component.name() + ") {");
        assign(12, component, "this.row");
        file.line("            return "
                + next.map(each -> "new " + result + "(" + copy(component) + ")")
                        .orElse(copy(component)) + ";");
        file.line("        }");
        file.line("    }");
    }
}
