package io.nestflux.pull.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.table.SchemaDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A pull, what people did to its classes, what others did to the database, and the pull after that. What the database
 * has is told by the classes that a pull into an empty folder would write.
 */
final class Story {

    static final String SCHEMA = "shop/db/MainSchema.java";
    static final String USER = "shop/db/identity/UserTable.java";
    static final String ORGANIZATION = "shop/db/identity/OrganizationTable.java";
    static final String ROLE = "shop/db/identity/Role.java";
    static final String POST = "shop/db/blog/PostTable.java";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Shared: reading the JDK's own classes takes longer than compiling a story. */
    private static final StandardJavaFileManager CLASSES = COMPILER.getStandardFileManager(null, null, null);

    private final Map<String, String> theirs = new TreeMap<>();
    private final Map<String, String> yours = new TreeMap<>();
    private Optional<String> lock;
    private Merged merged;

    private Story(Map<String, String> lastPull) {
        theirs.putAll(lastPull);
        yours.putAll(lastPull);
        lock = Optional.of(Merge.lock(lastPull));
    }

    /** Two schemas, three tables, an enum. */
    static Story ofTheShop() {
        Map<String, String> files = new TreeMap<>();
        for (String path : List.of(SCHEMA, USER, ORGANIZATION, ROLE, POST)) {
            files.put(path, resource(path));
        }
        return new Story(files);
    }

    private static String resource(String path) {
        try (InputStream in = Story.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the database, something changed: a fresh pull would write other text there. */
    Story there(String path, String old, String now) {
        theirs.put(path, replaced(theirs.get(path), old, now));
        return this;
    }

    Story newThere(String path, String text) {
        theirs.put(path, text);
        return this;
    }

    Story goneThere(String path) {
        theirs.remove(path);
        return this;
    }

    /** Somebody edited a class. */
    Story here(String path, String old, String now) {
        yours.put(path, replaced(yours.get(path), old, now));
        return this;
    }

    Story newHere(String path, String text) {
        yours.put(path, text);
        return this;
    }

    Story goneHere(String path) {
        assertThat(yours.remove(path)).isNotNull();
        return this;
    }

    Story lockIs(String text) {
        lock = Optional.ofNullable(text);
        return this;
    }

    String lock() {
        return lock.orElseThrow();
    }

    private static String replaced(String text, String old, String now) {
        assertThat(text).contains(old);
        return text.replace(old, now);
    }

    Story pull() {
        merged = Merge.merge(theirs, yours, lock);
        yours.putAll(merged.written());
        yours.keySet().removeAll(merged.deleted());
        lock = Optional.of(merged.lock());
        return this;
    }

    Merged merged() {
        return merged;
    }

    String text(String path) {
        return yours.get(path);
    }

    Map<String, String> files() {
        return yours;
    }

    /** All was placed, the classes compile, they are what the database is, and the next pull has nothing to do. */
    Story isLikeTheDatabase(Path directory) throws Exception {
        assertThat(merged.unplaced()).isEmpty();
        assertThat(merged.patch()).isEmpty();
        assertThat(catalog(yours, directory.resolve("yours")))
                .isEqualTo(catalog(theirs, directory.resolve("theirs")));
        Merged again = Merge.merge(theirs, yours, lock);
        assertThat(again.written()).isEmpty();
        assertThat(again.deleted()).isEmpty();
        assertThat(again.lock()).isEqualTo(lock());
        return this;
    }

    /** Something was not placed, and what was leaves classes that compile. */
    Story compiles(Path directory) throws Exception {
        catalog(yours, directory.resolve("yours"));
        return this;
    }

    /** What the classes declare. */
    static Catalog catalog(Map<String, String> files, Path directory) throws Exception {
        Files.createDirectories(directory);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Source> sources = files.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".java"))
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        boolean compiled = COMPILER.getTask(
                        null, CLASSES, found, List.of("-proc:none", "-d", directory.toString()), null, sources)
                .call();
        assertThat(compiled)
                .as(() -> found.getDiagnostics().stream()
                        .map(each -> each.getSource() + ":" + each.getLineNumber() + " " + each.getMessage(Locale.ROOT))
                        .toList()
                        .toString())
                .isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, Story.class.getClassLoader())) {
            return ((SchemaDefinition) loader.loadClass("shop.db.MainSchema")
                            .getConstructor()
                            .newInstance())
                    .catalog();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
