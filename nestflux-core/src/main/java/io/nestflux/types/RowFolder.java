package io.nestflux.types;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder with the sources, where records are put and those of a table that is gone are taken away. */
final class RowFolder {

    private final Path sources;
    private final String marker;

    RowFolder(Path sources, String marker) {
        this.sources = sources;
        this.marker = marker;
    }

    /** The files that NestFlux wrote for this schema class, with their texts. */
    Map<String, String> own() {
        Map<String, String> own = new TreeMap<>();
        if (!Files.isDirectory(sources)) {
            return own;
        }
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (marker.equals(firstLine(file))) {
                    own.put(relative(file), read(file));
                }
            }
            return own;
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** Git may have turned its line ends: that is no change. */
    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static @Nullable String firstLine(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return text.readLine();
        }
    }

    private String relative(Path file) {
        return sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    Optional<String> text(String path) {
        try {
            Path file = sources.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** @throws NestFluxException {@code NF-903} if a file of somebody else's is where one of these is to be */
    void requireFree(Iterable<String> paths) {
        List<String> foreign = new ArrayList<>();
        for (String path : paths) {
            try {
                Path file = sources.resolve(path);
                if (Files.exists(file) && !marker.equals(firstLine(file))) {
                    foreign.add(path);
                }
            } catch (IOException failed) {
                throw unusable(failed);
            }
        }
        if (!foreign.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.TYPES_BLOCKED,
                    "There are other files in " + sources + " where records are to be written:\n  "
                            + String.join("\n  ", foreign),
                    "write the records into a package of their own: "
                            + Goal.TYPES.run(Parameter.TYPES_PACKAGE.set("com.acme.rows")),
                    "or call the table's class otherwise: the record of UserTable is User");
        }
    }

    void write(String path, String text) {
        try {
            Path file = sources.resolve(path);
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), ".nestflux", ".draft");
            Files.writeString(draft, text);
            Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    void delete(String path) {
        try {
            Files.deleteIfExists(sources.resolve(path));
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    private NestFluxException unusable(IOException failed) {
        return new NestFluxException(
                ErrorCode.TYPES_BLOCKED,
                "The records cannot be written to " + sources + ": " + failed,
                failed,
                "see that the folder can be read and written");
    }
}
