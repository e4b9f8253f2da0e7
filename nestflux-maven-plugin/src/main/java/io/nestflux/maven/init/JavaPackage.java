package io.nestflux.maven.init;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The package that a project's database classes are in, if nobody says one. */
final class JavaPackage {

    private static final String LAST = "database";

    private JavaPackage() {}

    /** Below what all classes of the project have in common, and else below its group. */
    static String usual(Path sources, String groupId) throws IOException {
        return common(sources).orElseGet(() -> ofGroup(groupId)) + "." + LAST;
    }

    /** @throws NestFluxException {@code NF-107} if Java would not take it */
    static String require(String name) {
        if (!SourceVersion.isName(name)) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.package is '" + name + "', which is no name of a package in Java.",
                    "write one like com.example.database");
        }
        return name;
    }

    /** A group may have hyphens, and words that are Java's own. */
    private static String ofGroup(String groupId) {
        List<String> parts = new ArrayList<>();
        for (String part : groupId.toLowerCase(Locale.ROOT).split("\\.")) {
            String name = part.replace('-', '_');
            parts.add(SourceVersion.isName(name) ? name : "_" + name);
        }
        return String.join(".", parts);
    }

    private static Optional<String> common(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).getParent())
                    .map(folder -> folder == null ? Path.of("") : folder)
                    .reduce(JavaPackage::shared)
                    .map(folder ->
                            folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                    .filter(SourceVersion::isName);
        }
    }

    private static Path shared(Path one, Path other) {
        int same = 0;
        while (same < Math.min(one.getNameCount(), other.getNameCount())
                && one.getName(same).equals(other.getName(same))) {
            same++;
        }
        return same == 0 ? Path.of("") : one.subpath(0, same);
    }
}
