package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a goal writes for somebody.
 *
 * @param path where
 */
record ResultFile(Path path) {

    void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text + "\n");
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.DIRECTORY_NOT_WRITABLE,
                    path + " cannot be written: " + failed,
                    failed,
                    "choose another file");
        }
    }
}
