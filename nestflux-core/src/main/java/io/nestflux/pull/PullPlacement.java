package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.pull.merge.Merge;
import io.nestflux.pull.merge.Merged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a fresh pull gets to where classes may be already: into them, beside them, over them, or nowhere. */
final class PullPlacement {

    private static final String LOCK = "nestflux-pull.lock";
    private static final String OF_PACKAGE = "# of package ";
    private static final String OF_TEXTS = "# of texts ";

    private final PullRequest request;
    private final List<PulledFile> files;

    private PullPlacement(PullRequest request, List<PulledFile> files) {
        this.request = request;
        this.files = files;
    }

    /** @throws NestFluxException {@code NF-801}, {@code NF-811}, {@code NF-812}; then nothing is written */
    static PullEdits place(PullRequest request, List<PulledFile> files) {
        try {
            return new PullPlacement(request, files).place();
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    "The classes cannot be read or written in " + request.sources() + ": " + failed,
                    failed,
                    "see that the folder can be read and written to, and pull again");
        }
    }

    private PullEdits place() throws IOException {
        if (request.mode() == PullMode.ASIDE) {
            return aside();
        }
        Optional<String> lock = lock();
        Map<String, String> here = here(lock);
        boolean isFirst = lock.isEmpty()
                && Merge.bases().stream()
                        .noneMatch(base -> here.values().stream().anyMatch(text -> text.contains(base)));
        if (request.mode() == PullMode.OVERWRITE) {
            return overwrite(lock, here);
        }
        return isFirst ? first(here) : merge(lock, here);
    }

    private PullEdits first(Map<String, String> here) throws IOException {
        Map<String, String> theirs = theirs();
        requireFree(theirs, here);
        if (request.writes()) {
            Map<Path, String> texts = new LinkedHashMap<>();
            theirs.forEach((path, text) -> {
                if (!here.containsKey(path)) {
                    texts.put(file(path), text);
                }
            });
            if (Merge.isPossible()) {
                texts.put(lockFile(), lockText(Merge.lock(theirs)));
            }
            WrittenAside.write(request.folder(), texts, List.of());
        }
        return PullEdits.NONE;
    }

    private void requireFree(Map<String, String> theirs, Map<String, String> here) {
        List<String> inTheWay = theirs.keySet().stream()
                .filter(path -> here.containsKey(path) && !here.get(path).equals(theirs.get(path)))
                .map(path -> String.valueOf(file(path)))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    "There are other files where classes are to be written:\n  " + String.join("\n  ", inTheWay),
                    "pull into another package",
                    "or move them away, and pull again");
        }
    }

    private PullEdits aside() throws IOException {
        Path folder = request.folder().resolve("target/nestflux/pull");
        Map<Path, String> texts = new LinkedHashMap<>();
        files.forEach(file ->
                texts.put(folder.resolve(file.resource() ? "resources" : "java").resolve(file.path()), file.text()));
        if (!request.dryRun()) {
            WrittenAside.write(request.folder(), texts, List.of());
        }
        return new PullEdits(
                List.of(), List.of(), List.of(), "", List.of("what a first pull would write is in " + folder));
    }

    private PullEdits overwrite(Optional<String> lock, Map<String, String> here) throws IOException {
        Map<String, String> theirs = theirs();
        List<String> others = Merge.isPossible() ? Merge.superseded(theirs, here, lock, home()) : List.of();
        if (request.writes()) {
            Map<Path, String> texts = new LinkedHashMap<>();
            theirs.forEach((path, text) -> {
                if (!text.equals(here.get(path))) {
                    texts.put(file(path), text);
                }
            });
            if (Merge.isPossible()) {
                texts.put(lockFile(), lockText(Merge.lock(theirs)));
            }
            WrittenAside.write(
                    request.folder(), texts, others.stream().map(this::file).toList());
        }
        return new PullEdits(List.of(), others, List.of(), "", List.of());
    }

    /**
     * Where a fresh pull is to the letter what the last one was, all that differs was done here, and stays. No class
     * has to be read as Java to know that; but for one that is not where it would be written, which may be gone.
     */
    private boolean isAsLastTime(Optional<String> lock, Map<String, String> here) {
        Map<String, String> theirs = theirs();
        return here.keySet().containsAll(theirs.keySet())
                && lock.stream().flatMap(String::lines).limit(2).anyMatch((OF_TEXTS + Merge.hash(theirs))::equals);
    }

    private PullEdits merge(Optional<String> lock, Map<String, String> here) throws IOException {
        if (isAsLastTime(lock, here)) {
            return PullEdits.NONE;
        }
        Merged merged = Merge.merge(theirs(), here, lock, home());
        if (request.mode() == PullMode.PRINT) {
            return new PullEdits(
                    merged.done(), List.copyOf(merged.deleted()), merged.unplaced(), merged.whole(), merged.notes());
        }
        if (!request.dryRun()) {
            Map<Path, String> texts = new LinkedHashMap<>();
            merged.written().forEach((path, text) -> texts.put(file(path), text));
            String now = merged.unplaced().isEmpty() ? lockText(merged.lock()) : head() + merged.lock();
            if (!lock.equals(Optional.of(now))) {
                texts.put(lockFile(), now);
            }
            WrittenAside.write(
                    request.folder(),
                    texts,
                    merged.deleted().stream().map(this::file).toList());
        }
        return new PullEdits(
                merged.done(), List.copyOf(merged.deleted()), merged.unplaced(), merged.patch(), merged.notes());
    }

    private Map<String, String> theirs() {
        Map<String, String> theirs = new TreeMap<>();
        files.forEach(file -> theirs.put(named(folder(file), file.path()), file.text()));
        return theirs;
    }

    private Path folder(PulledFile file) {
        return file.resource() ? request.resources() : request.sources();
    }

    /** All that a merge has to know, and what stands where a pull writes. */
    private Map<String, String> here(Optional<String> lock) throws IOException {
        Map<String, String> here = new TreeMap<>();
        ClassesHere.in(request.sources()).forEach((path, text) -> here.put(named(request.sources(), path), text));
        List<String> more = new ArrayList<>(theirs().keySet());
        lock.map(Merge::files).ifPresent(more::addAll);
        for (String path : more) {
            if (!here.containsKey(path) && Files.isRegularFile(file(path))) {
                here.put(path, Files.readString(file(path)));
            }
        }
        return here;
    }

    /** How the patch calls a file: from the project's folder on. */
    private String named(Path folder, String path) {
        Path from = request.folder().toAbsolutePath().normalize();
        Path to = folder.toAbsolutePath().normalize();
        String start = from.relativize(to).toString().replace('\\', '/');
        return start.isEmpty() ? path : start + "/" + path;
    }

    private Path file(String path) {
        return request.folder().resolve(path);
    }

    private String home() {
        return named(request.sources(), request.packageName().replace('.', '/') + "/");
    }

    private Path lockFile() {
        return request.folder().resolve(LOCK);
    }

    /** After a pull that left nothing open. */
    private String lockText(String lines) {
        return head() + OF_TEXTS + Merge.hash(theirs()) + "\n" + lines;
    }

    private String head() {
        return OF_PACKAGE + request.packageName() + "\n";
    }

    /** @throws NestFluxException if it is that of another database's classes */
    private Optional<String> lock() throws IOException {
        if (!Files.isRegularFile(lockFile())) {
            return Optional.empty();
        }
        String text = Files.readString(lockFile()).replace("\r\n", "\n");
        String first = text.lines().findFirst().orElse("");
        if (first.startsWith(OF_PACKAGE)
                && !first.substring(OF_PACKAGE.length()).equals(request.packageName())) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    lockFile() + " belongs to the classes in package " + first.substring(OF_PACKAGE.length())
                            + ", and this pull is for " + request.packageName() + ". Nothing was written.",
                    "pull into that package",
                    "pull another database into a module of its own",
                    "if these are the same classes, which were moved: delete the file, and pull again");
        }
        return Optional.of(text);
    }
}
