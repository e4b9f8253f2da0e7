package io.nestflux.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What git is told of a migrations directory: its files have the same bytes everywhere. NestFlux takes no change of
 * line endings for an edit, but a line break in a literal that was written by hand would be another value on a machine
 * where git writes CR LF.
 */
final class GitAttributes {

    private static final String NAME = ".gitattributes";

    private static final String TEXT = "*.sql text eol=lf\n" + LockFile.NAME + " text eol=lf\n";

    private GitAttributes() {}

    /** Writes them for a directory that was just made. What is there already stays. */
    static void write(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        if (Files.notExists(file)) {
            Files.writeString(file, TEXT, StandardOpenOption.CREATE_NEW);
        }
    }
}
