package io.nestflux.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that all are written to a side first, and then moved: what fails before that leaves nothing half-written. */
final class WrittenAside {

    private WrittenAside() {}

    /**
     * Writes and deletes.
     *
     * @param folder where the side is
     */
    static void write(Path folder, Map<Path, String> texts, Collection<Path> deleted) throws IOException {
        if (texts.isEmpty() && deleted.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, ".nestflux-pull");
        try {
            List<Path> written = new ArrayList<>();
            for (String text : texts.values()) {
                written.add(Files.writeString(aside.resolve(String.valueOf(written.size())), text));
            }
            int number = 0;
            for (Path target : texts.keySet()) {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.move(written.get(number++), target, StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path each : deleted) {
                Files.deleteIfExists(each);
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
