package io.nestflux.pull.merge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes of a set of files, and which of them a name means at a place. Classes of elsewhere it does not know. */
final class ClassPool {

    private final Map<String, JavaClass> classes = new TreeMap<>();
    private final Map<String, FileImports> imports = new HashMap<>();

    ClassPool(Collection<ParsedFile> files) {
        for (ParsedFile file : files) {
            String start = file.packageName().isEmpty() ? "" : file.packageName() + ".";
            for (Tree type : file.unit().getTypeDecls()) {
                if (type instanceof ClassTree tree) {
                    add(new JavaClass(start + tree.getSimpleName(), file, tree, Optional.empty()));
                }
            }
        }
    }

    private void add(JavaClass type) {
        classes.put(type.name(), type);
        for (Tree member : type.tree().getMembers()) {
            if (member instanceof ClassTree tree) {
                add(new JavaClass(type.name() + "." + tree.getSimpleName(), type.file(), tree, Optional.of(type)));
            }
        }
    }

    Collection<JavaClass> all() {
        return classes.values();
    }

    Optional<JavaClass> named(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The class that an expression means: {@code UserTable}, {@code com.acme.UserTable}. */
    Optional<JavaClass> meant(JavaClass at, Tree expression) {
        if (expression instanceof IdentifierTree identifier) {
            return meant(at, identifier.getName().toString());
        }
        if (expression instanceof MemberSelectTree select) {
            Optional<JavaClass> whole = named(select.toString());
            return whole.isPresent()
                    ? whole
                    : meant(at, select.getExpression())
                            .flatMap(outer -> named(outer.name() + "." + select.getIdentifier()));
        }
        return Optional.empty();
    }

    /** The class that a simple name means. */
    Optional<JavaClass> meant(JavaClass at, String simpleName) {
        for (Optional<JavaClass> around = Optional.of(at);
                around.isPresent();
                around = around.get().outer()) {
            if (around.get().simpleName().equals(simpleName)) {
                return around;
            }
            Optional<JavaClass> nested = named(around.get().name() + "." + simpleName);
            if (nested.isPresent()) {
                return nested;
            }
        }
        String imported = imports(at).types().get(simpleName);
        if (imported != null) {
            return named(imported);
        }
        String packageName = at.file().packageName();
        Optional<JavaClass> beside = named(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
        return beside.isPresent() ? beside : onDemand(at, simpleName);
    }

    private Optional<JavaClass> onDemand(JavaClass at, String simpleName) {
        return imports(at).packages().stream()
                .flatMap(each -> named(each + "." + simpleName).stream())
                .findFirst();
    }

    private FileImports imports(JavaClass at) {
        return imports.computeIfAbsent(at.file().path(), path -> FileImports.of(at.file()));
    }

    /** The class of which a static field is imported, or in whose line it is declared. */
    Optional<JavaClass> ownerOfStatic(JavaClass at, String field) {
        for (JavaClass each : lineage(at)) {
            if (each.field(field).filter(JavaClass::isStatic).isPresent()) {
                return Optional.of(each);
            }
        }
        FileImports imports = imports(at);
        Optional<JavaClass> owner = Stream.concat(
                        Stream.ofNullable(imports.members().get(field)), imports.owners().stream())
                .flatMap(name -> named(name).stream())
                .filter(type -> type.field(field).isPresent())
                .findFirst();
        if (owner.isPresent()) {
            return owner;
        }
        return at.outer().flatMap(outer -> ownerOfStatic(outer, field));
    }

    /** The class and those above it, as far as they are known. */
    List<JavaClass> lineage(JavaClass type) {
        List<JavaClass> line = new ArrayList<>();
        Optional<JavaClass> next = Optional.of(type);
        while (next.isPresent() && !line.contains(next.get())) {
            JavaClass current = next.get();
            line.add(current);
            next = current.superclass().flatMap(above -> meant(current, above));
        }
        return line;
    }

    /** The simple name of the first class above that is not known: {@code PgTable}. */
    String root(JavaClass type) {
        List<JavaClass> line = lineage(type);
        String above =
                line.get(line.size() - 1).superclass().map(Object::toString).orElse("");
        return above.substring(above.lastIndexOf('.') + 1);
    }
}
