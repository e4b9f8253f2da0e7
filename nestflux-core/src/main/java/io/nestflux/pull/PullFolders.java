package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of classes and of what they read, and how files get there: all are written beside it first, and moved
 * when they are complete, so that a pull that fails leaves nothing half-written.
 */
final class PullFolders {

    private final Path sources;
    private final Path resources;

    PullFolders(Path sources, Path resources) {
        this.sources = sources;
        this.resources = resources;
    }

    private Path folder(PulledFile file) {
        return file.resource() ? resources : sources;
    }

    /** @throws NestFluxException {@code NF-801} if other files are where these are to be */
    void place(List<PulledFile> files) {
        try {
            List<PulledFile> changed = new ArrayList<>();
            List<String> inTheWay = new ArrayList<>();
            for (PulledFile file : files) {
                Path target = folder(file).resolve(file.path());
                if (!Files.exists(target)) {
                    changed.add(file);
                } else if (!Files.readString(target).equals(file.text())) {
                    inTheWay.add(String.valueOf(target));
                }
            }
            if (!inTheWay.isEmpty()) {
                throw inTheWay(inTheWay);
            }
            move(changed);
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    "The classes cannot be written to " + sources + ": " + failed,
                    failed,
                    "see that the folder can be written to, and pull again");
        }
    }

    private NestFluxException inTheWay(List<String> files) {
        return new NestFluxException(
                ErrorCode.PULL_BLOCKED,
                "There are other files where classes are to be written:\n  " + String.join("\n  ", files),
                "pull into another package",
                "or move them away, and pull again");
    }

    private void move(List<PulledFile> files) throws IOException {
        Files.createDirectories(sources);
        Path aside = Files.createTempDirectory(sources, ".nestflux-pull");
        try {
            for (PulledFile file : files) {
                Path written = aside.resolve(file.path());
                Files.createDirectories(written.getParent());
                Files.writeString(written, file.text());
            }
            for (PulledFile file : files) {
                Path target = folder(file).resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.move(aside.resolve(file.path()), target);
            }
        } finally {
            clear(aside);
        }
    }

    private static void clear(Path aside) throws IOException {
        try (Stream<Path> all = Files.walk(aside)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
