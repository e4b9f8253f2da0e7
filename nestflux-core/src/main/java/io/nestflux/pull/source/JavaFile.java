package io.nestflux.pull.source;

import io.nestflux.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A Java file being written: what it imports is gathered on the way. */
public final class JavaFile {

    private final String packageName;
    private final String simpleName;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> staticImports = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    public JavaFile(String packageName, String simpleName) {
        this.packageName = packageName;
        this.simpleName = simpleName;
    }

    /** The simple name of a class, which is imported if it has to be. */
    public String use(String qualified) {
        int dot = qualified.lastIndexOf('.');
        if (!qualified.substring(0, dot).equals(packageName)) {
            imports.add(qualified);
        }
        return qualified.substring(dot + 1);
    }

    /** A type as it is written here. */
    public String use(JavaType type) {
        type.imports().forEach(this::use);
        return type.text();
    }

    /** The simple name of a constant of another class. */
    public String useStatic(String qualified, String constant) {
        staticImports.add(qualified + "." + constant);
        return constant;
    }

    /** Lines of the file, below what it imports. */
    public void line(String text) {
        lines.add(text);
    }

    /** Lines of the file, below what it imports. */
    public void lines(List<String> more) {
        lines.addAll(more);
    }

    /** The file as a whole. */
    public PulledClass finished(Optional<ObjectId> object) {
        List<String> all = new ArrayList<>(List.of("package " + packageName + ";", ""));
        staticImports.forEach(name -> all.add("import static " + name + ";"));
        if (!staticImports.isEmpty()) {
            all.add("");
        }
        imports.forEach(name -> all.add("import " + name + ";"));
        if (!imports.isEmpty()) {
            all.add("");
        }
        all.addAll(lines);
        return new PulledClass(packageName, simpleName, String.join("\n", all) + "\n", object);
    }
}
