package io.nestflux.pull.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.testing.CompiledSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        merged = Merge.merge(theirs, yours, lock, "shop/db/");
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
        assertThat(catalog(yours, directory.resolve("yours"))).isEqualTo(catalog(theirs, directory.resolve("theirs")));
        Merged again = Merge.merge(theirs, yours, lock, "shop/db/");
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
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = directory.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue().replace("\uFEFF", ""));
        }
        try (CompiledSources compiled = CompiledSources.of(directory)) {
            return compiled.schema("MainSchema").catalog();
        }
    }
}
