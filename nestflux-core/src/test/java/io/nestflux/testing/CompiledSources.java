package io.nestflux.testing;

import io.nestflux.table.SchemaDefinition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Java sources that were written by a program: compiled in this JVM, where a warning counts as an error, and loaded.
 */
public final class CompiledSources implements AutoCloseable {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Path sources;
    private final URLClassLoader classes;

    private CompiledSources(Path sources, URLClassLoader classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /**
     * Compiles all that is in a directory.
     *
     * @param sources where the packages begin
     * @param resources what the class loader finds besides classes
     */
    public static CompiledSources of(Path sources, Path... resources) throws IOException {
        Path output = Files.createDirectory(sources.resolveSibling(sources.getFileName() + "-classes"));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-cp", core(), "-d", output.toString());
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiles = COMPILER.getTask(
                            null, files, found, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)))
                    .call();
            if (!compiles) {
                throw new AssertionError("does not compile:\n" + words(found));
            }
        }
        URL[] places = Stream.concat(Stream.of(output), Stream.of(resources))
                .map(CompiledSources::url)
                .toArray(URL[]::new);
        return new CompiledSources(sources, new URLClassLoader(places, CompiledSources.class.getClassLoader()));
    }

    /** The one class that is called so, wherever it is. */
    public SchemaDefinition schema(String simpleName) throws ReflectiveOperationException, IOException {
        List<String> names = javaFiles(sources).stream()
                .filter(file -> file.endsWith(simpleName + ".java"))
                .map(file -> sources.relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                .toList();
        if (names.size() != 1) {
            throw new AssertionError(names.size() + " classes " + simpleName + " in " + sources + ": " + names);
        }
        return (SchemaDefinition)
                classes.loadClass(names.get(0)).getConstructor().newInstance();
    }

    /** Where the classes are that users extend; whatever has loaded this test. */
    private static String core() {
        return Stream.of(SchemaDefinition.class, NullMarked.class)
                .map(each ->
                        each.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The first few, each with its file and line. */
    private static String words(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .limit(10)
                .map(CompiledSources::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.toString() + (diagnostic.getSource() == null ? "" : "\n" + text(diagnostic.getSource()));
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path directory) {
        try {
            return directory.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
