package io.nestflux.table;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What classes do not keep of their methods: the order they are written in, and what is said of each. */
final class WrittenMethods {

    private final List<WrittenMethod> methods = new ArrayList<>();

    private WrittenMethods() {}

    /** Those of all sources below a directory. */
    static WrittenMethods below(Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        WrittenMethods found = new WrittenMethods();
        try (Stream<Path> files = Files.walk(directory);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                found.read(unit, comments);
            }
        }
        return found;
    }

    /** Those of a class, which may be a nested one, in the order of its source. */
    List<WrittenMethod> of(Class<?> type) {
        return methods.stream()
                .filter(method -> method.owner().equals(type.getCanonicalName()))
                .toList();
    }

    private void read(CompilationUnitTree unit, DocTrees comments) {
        new TreePathScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                return super.visitClass(type, outer + "." + type.getSimpleName());
            }

            @Override
            public Void visitMethod(MethodTree method, String owner) {
                TreePath type = getCurrentPath().getParentPath();
                DocCommentTree own = comments.getDocCommentTree(getCurrentPath());
                DocCommentTree comment = own != null ? own : comments.getDocCommentTree(type);
                if (comment != null && isDeclared(method)) {
                    methods.add(new WrittenMethod(
                            owner,
                            method.getName().toString(),
                            method.getParameters().stream()
                                    .map(parameter -> parameter.getName().toString())
                                    .toList(),
                            method.getParameters().stream()
                                    .map(parameter -> WrittenMethod.bare(
                                            parameter.getType().toString()))
                                    .toList(),
                            words(comment.getFullBody())));
                }
                return null;
            }
        }.scan(unit, unit.getPackageName().toString());
    }

    /** Whether it is a method, and one that is not told of where it is overridden. */
    private static boolean isDeclared(MethodTree method) {
        return method.getReturnType() != null
                && method.getModifiers().getAnnotations().stream()
                        .noneMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override"));
    }

    /** A comment in Markdown. */
    private static String words(List<? extends DocTree> body) {
        return body.stream()
                .map(part -> part instanceof LiteralTree code
                        ? "`" + code.getBody().getBody() + "`"
                        : part instanceof LinkTree link
                                ? "`" + named(link.getReference().getSignature()) + "`"
                                : part.toString())
                .collect(joining())
                .lines()
                .map(String::strip)
                .collect(joining(" "));
    }

    private static String named(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }
}
