package io.nestflux.maven.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes that the project itself has compiled, by name, and what they descend from: also by way of classes in its
 * dependencies.
 */
public final class CompiledClasses {

    private final Map<String, ClassHeader> headers;
    private final ClassLoader loader;

    private CompiledClasses(Map<String, ClassHeader> headers, ClassLoader loader) {
        this.headers = headers;
        this.loader = loader;
    }

    /**
     * @param directory usually {@code target/classes}; need not exist
     * @param loader where superclasses outside the directory are looked for
     */
    public static CompiledClasses in(Path directory, ClassLoader loader) {
        Map<String, ClassHeader> headers = new LinkedHashMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(CompiledClasses::isClass).sorted().toList()) {
                    header(Files.newInputStream(file)).ifPresent(header -> headers.put(header.name(), header));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The compiled classes cannot be read", unreadable);
            }
        }
        return new CompiledClasses(headers, loader);
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class") && !name.equals("package-info.class");
    }

    /** A file that is no class file after all is the compiler's problem, not ours. */
    private static Optional<ClassHeader> header(InputStream classFile) throws IOException {
        try (InputStream in = new BufferedInputStream(classFile)) {
            return Optional.of(ClassHeader.read(in));
        } catch (IOException | ArrayIndexOutOfBoundsException | NullPointerException notAClass) {
            return Optional.empty();
        }
    }

    /** Whether there is any. */
    public boolean isEmpty() {
        return headers.isEmpty();
    }

    /** The concrete classes that descend from one of {@code bases}, by name. */
    public List<String> concreteDescendants(Set<String> bases) {
        return headers.values().stream()
                .filter(header -> !header.isAbstract())
                .filter(header -> descends(header, bases))
                .map(ClassHeader::name)
                .toList();
    }

    private boolean descends(ClassHeader header, Set<String> bases) {
        for (Optional<ClassHeader> current = Optional.of(header);
                current.isPresent();
                current = current.get().superclass().flatMap(this::find)) {
            if (current.get().superclass().filter(bases::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ClassHeader> find(String name) {
        ClassHeader own = headers.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        if (name.startsWith("java.")) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : header(in);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
