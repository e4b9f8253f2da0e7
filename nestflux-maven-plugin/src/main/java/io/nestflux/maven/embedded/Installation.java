package io.nestflux.maven.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacked PostgreSQL programs. They are unpacked once, into a directory that appears all at once under its final name,
 * so that neither a killed build nor one beside it can leave half an installation.
 *
 * @param home the directory that holds {@code bin}, {@code lib} and {@code share}
 */
record Installation(Path home) {

    /** Where one of its programs is. */
    String program(String name) {
        Path plain = home.resolve("bin").resolve(name);
        return (Files.exists(plain) ? plain : plain.resolveSibling(name + ".exe")).toString();
    }

    /** What is in {@code jar}, unpacked as {@code home} unless that is there already. */
    static Installation unpack(Path jar, Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            Path unfinished = Files.createTempDirectory(home.getParent(), "unpack");
            try {
                unpackArchive(jar, unfinished);
                makeReadable(unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                // another build may have been quicker, which is just as well
                if (!Files.isDirectory(home)) {
                    throw failed;
                }
            } finally {
                delete(unfinished);
            }
        }
        return new Installation(home);
    }

    private static void unpackArchive(Path jar, Path target) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackTar(new XZInputStream(entries), target);
                    return;
                }
            }
        }
        throw new IOException(jar + " holds no .txz");
    }

    private static void unpackTar(InputStream tar, Path target) throws IOException {
        TarArchiveInputStream entries = new TarArchiveInputStream(new BufferedInputStream(tar, 1 << 16));
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("the archive leaves its directory: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(file, target.resolve(entry.getLinkName()));
            } else {
                Files.copy(entries, file);
                if ((entry.getMode() & 0100) != 0) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    /** A temporary directory is closed to others; a server that runs as another account has to read this one. */
    private static void makeReadable(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
