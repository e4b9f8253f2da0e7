package io.nestflux.pull.merge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads Java by the JDK's own parser: no types are looked up, so what the files need besides is not needed here. */
final class JavaParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JavaParser() {}

    static boolean isThere() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /** @throws NestFluxException {@code NF-811} where this Java has no compiler */
    static void requireCompiler() {
        if (!isThere()) {
            throw new NestFluxException(
                    ErrorCode.COMPILER_MISSING,
                    "There are table classes already, and to merge into them, pull reads them by the JDK's own parser;"
                            + " this Java has none (" + System.getProperty("java.home") + ")",
                    "run it with a JDK: set JAVA_HOME to one",
                    "or write what the database has beside your classes: " + Parameter.PULL.set("aside"));
        }
    }

    /**
     * The files as trees.
     *
     * @param texts by path
     * @throws NestFluxException {@code NF-812} if one of them is no Java
     */
    static Map<String, ParsedFile> parse(Map<String, String> texts) {
        List<String> errors = new ArrayList<>();
        Map<String, ParsedFile> files = parse(texts, errors);
        if (!errors.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.SOURCE_UNREADABLE,
                    "The classes cannot be merged into, because one is no Java that can be read. Nothing was written.\n  "
                            + String.join("\n  ", errors.subList(0, Math.min(errors.size(), 5))),
                    "make it compile, then pull again",
                    "or write what the database has beside your classes: " + Parameter.PULL.set("aside"));
        }
        return files;
    }

    /** Files as the merge has made them: if they are no Java, the mistake is not the user's. */
    static Map<String, ParsedFile> parseOwn(Map<String, String> texts) {
        List<String> errors = new ArrayList<>();
        Map<String, ParsedFile> files = parse(texts, errors);
        if (!errors.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.BUG,
                    "The merge has made a class that is no Java. Nothing was written.\n  "
                            + String.join("\n  ", errors),
                    "please report it with that class");
        }
        return files;
    }

    private static Map<String, ParsedFile> parse(Map<String, String> texts, List<String> errors) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        Map<URI, String> paths = new HashMap<>();
        texts.forEach((path, text) -> {
            Source source = new Source(sources.size(), text);
            paths.put(source.toUri(), path);
            sources.add(source);
        });
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        Map<String, ParsedFile> files = new TreeMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path =
                        Objects.requireNonNull(paths.get(unit.getSourceFile().toUri()));
                files.put(path, new ParsedFile(path, Objects.requireNonNull(texts.get(path)), unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> paths.get(each.getSource().toUri()) + ":" + each.getLineNumber() + ": "
                        + each.getMessage(Locale.ROOT))
                .forEach(errors::add);
        return files;
    }

    /** A text under a name of its own. A byte order mark is a blank to the parser, and keeps its place. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number, String text) {
            super(URI.create("pulled:///" + number + ".java"), Kind.SOURCE);
            this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? " " + text.substring(1) : text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
