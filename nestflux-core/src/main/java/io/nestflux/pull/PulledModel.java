package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.table.SchemaDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The schema class of a pull as an object, before anybody has built the project: its classes are compiled in memory.
 * What the migrations lead to is recorded of a model, and the catalog that was read is none: only the compiled classes
 * say it in just the words of the build to come.
 */
public final class PulledModel {

    private PulledModel() {}

    /**
     * Compiles what was pulled and makes its schema class.
     *
     * @throws NestFluxException {@code NF-811} if this Java has no compiler
     */
    public static SchemaDefinition of(PullResult pulled) {
        Map<String, byte[]> classes = compiled(pulled.files().stream()
                .filter(file -> !file.resource())
                .map(Source::new)
                .toList());
        Map<String, String> resources = pulled.files().stream()
                .filter(PulledFile::resource)
                .collect(Collectors.toUnmodifiableMap(PulledFile::path, PulledFile::text));
        try {
            Class<?> schema = new Loader(classes, resources).loadClass(pulled.schemaClass());
            return (SchemaDefinition) schema.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a pulled schema class that cannot be made: " + impossible, impossible);
        }
    }

    private static Map<String, byte[]> compiled(List<Source> sources) {
        @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NestFluxException(
                    ErrorCode.COMPILER_MISSING,
                    "This Java has no compiler, and the classes that were pulled have to be compiled.",
                    "run Maven with a JDK");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-classpath", core());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
                Output output = new Output(files)) {
            if (!compiler.getTask(null, output, found, options, null, sources).call()) {
                throw new IllegalStateException("pulled classes that do not compile:\n" + errors(found));
            }
            return output.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Where the classes are that the pulled ones extend. */
    private static String core() {
        try {
            return Path.of(SchemaDefinition.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(PulledFile file) {
            super(URI.create("pulled:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Output(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("pulled:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        private final Map<String, String> resources;

        Loader(Map<String, byte[]> classes, Map<String, String> resources) {
            super(PulledModel.class.getClassLoader());
            this.classes = classes;
            this.resources = resources;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            @Nullable String text = resources.get(name);
            return text == null
                    ? super.getResourceAsStream(name)
                    : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
