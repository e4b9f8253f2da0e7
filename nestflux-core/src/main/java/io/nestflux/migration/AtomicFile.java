package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears as a whole: its text is written and forced to disk under another name, which begins with a dot
 * and which no one reads, and then moved.
 */
final class AtomicFile {

    private static final String DRAFT = ".tmp";

    private final Path target;
    private final Path draft;

    private AtomicFile(Path target) {
        this.target = target;
        this.draft = target.resolveSibling("." + target.getFileName() + DRAFT);
    }

    /** Removes drafts of migrations that a crash left behind. */
    static void sweep(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(directory, ".*" + MigrationFileName.UP + DRAFT)) {
            drafts.forEach(AtomicFile::delete);
        } catch (IOException e) {
            // a draft is read by no one
            return;
        }
    }

    static void write(Path target, String text) {
        AtomicFile file = draft(target, text);
        file.publish();
    }

    /** Writes the text, but not yet under the file's name. */
    static AtomicFile draft(Path target, String text) {
        AtomicFile file = new AtomicFile(target);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (FileChannel out = FileChannel.open(
                    file.draft,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            return file;
        } catch (IOException e) {
            file.discard();
            throw notWritable(target, e);
        }
    }

    /** Whether this is the name that it is to have. */
    boolean isNamed(String name) {
        return String.valueOf(target.getFileName()).equals(name);
    }

    /** What was written, read back; to be closed. */
    SqlScript script(Dialect dialect, Placeholders placeholders) {
        return SqlScript.open(
                new MigrationFile.OnDisk(draft), String.valueOf(target.getFileName()), dialect, placeholders);
    }

    /** Gives it its name; replaces what had it. */
    void publish() {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard();
            throw notWritable(target, e);
        }
    }

    /** Removes what was written, if it has not got its name yet. */
    void discard() {
        delete(draft);
    }

    /** Removes the file, if that can be done. */
    void withdraw() {
        delete(target);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the error that led here says more; a draft is read by no one
            return;
        }
    }

    private static NestFluxException notWritable(Path target, IOException cause) {
        return new NestFluxException(
                ErrorCode.DIRECTORY_NOT_WRITABLE,
                target + " cannot be written: " + cause,
                cause,
                "check that " + target.toAbsolutePath().getParent() + " is a directory, that this user may write there,"
                        + " and that the disk is not full");
    }
}
