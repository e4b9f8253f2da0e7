package io.nestflux.sql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens a file that is to be read as text. What is no ordinary file is not opened at all: a pipe keeps its reader
 * waiting for a writer that never comes, and a device such as {@code /dev/zero} has no end.
 */
public final class TextFile {

    private static final int HEAD = 2;

    private TextFile() {}

    /**
     * The bytes of the file; to be closed.
     *
     * @throws NestFluxException {@code NF-301} if it is no ordinary file, or begins as UTF-16 does
     */
    public static InputStream open(Path file) throws IOException {
        requireOrdinary(file);
        return of(Files.newInputStream(file), String.valueOf(file.getFileName()));
    }

    /**
     * The same of bytes that come from elsewhere.
     *
     * @param name how messages name the file
     */
    public static InputStream of(InputStream bytes, String name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        try {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (isUtf16(head)) {
                throw UnreadableFile.utf16(name);
            }
            return in;
        } catch (IOException | NestFluxException e) {
            in.close();
            throw e;
        }
    }

    /** @throws NestFluxException {@code NF-301} if there is something of that name, but no ordinary file */
    public static void requireOrdinary(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_UNREADABLE,
                    file + " is "
                            + (Files.isDirectory(file)
                                    ? "a directory, where a file is expected"
                                    : "a pipe or a device, and no file that has an end")
                            + "; it was not opened",
                    "put an ordinary file there, or take it away");
        }
    }

    /** A byte order mark, or a first character of which one byte is zero. */
    private static boolean isUtf16(byte[] head) {
        if (head.length < HEAD) {
            return false;
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF || (first == 0) != (second == 0);
    }
}
