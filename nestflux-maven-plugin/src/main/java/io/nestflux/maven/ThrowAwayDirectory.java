package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the embedded PostgreSQL keeps its data when there is no project whose {@code target} could have them: nothing
 * is left behind in the folder that a goal was called in.
 *
 * @param path the directory
 */
record ThrowAwayDirectory(Path path) implements AutoCloseable {

    static ThrowAwayDirectory create() {
        try {
            Path directory = Files.createTempDirectory("nestflux");
            // the server may have to run under another account, see ServerAccount
            directory.toFile().setExecutable(true, false);
            directory.toFile().setReadable(true, false);
            return new ThrowAwayDirectory(directory);
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.EMBEDDED_POSTGRES_FAILED,
                    "There is no place for the embedded PostgreSQL's data: " + failed,
                    failed,
                    "name a directory with -Dnestflux.postgresDirectory=…");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // it is in the system's directory for what may be left behind
        }
    }
}
