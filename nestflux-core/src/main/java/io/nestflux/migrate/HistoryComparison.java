package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.history.HistoryEntry;
import io.nestflux.history.HistoryState;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.migration.MigrationNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The directory beside the history. What is pending is a difference of two sets of ids: neither numbers nor times tell
 * what has run.
 */
final class HistoryComparison {

    private final List<Migration> files;
    private final Optional<Migration> lastApplied;
    private final Map<String, HistoryEntry> history = new LinkedHashMap<>();

    HistoryComparison(List<Migration> files, List<HistoryEntry> entries) {
        this.files = files;
        entries.forEach(entry -> history.put(entry.migration(), entry));
        this.lastApplied = files.stream().filter(this::isComplete).reduce((earlier, later) -> later);
    }

    /** The migrations of the directory. */
    List<Migration> files() {
        return files;
    }

    /** What the history says of a file. */
    Optional<HistoryEntry> entry(Migration file) {
        return Optional.ofNullable(history.get(file.id()));
    }

    private boolean isComplete(Migration file) {
        return entry(file).filter(HistoryEntry::isApplied).isPresent();
    }

    /** Migrations that the database holds, the one applied last first. */
    List<Migration> appliedLastFirst() {
        return files.stream()
                .filter(this::isComplete)
                .sorted(Comparator.comparingInt(this::order).reversed())
                .toList();
    }

    /** Migrations whose down file was begun and did not come to its end, the one applied last first. */
    List<Migration> halfReverted() {
        return files.stream()
                .filter(file -> entry(file).filter(HistoryEntry::isHalfReverted).isPresent())
                .sorted(Comparator.comparingInt(this::order).reversed())
                .toList();
    }

    private int order(Migration file) {
        return entry(file).map(HistoryEntry::order).orElse(0);
    }

    /** Whether a file is no longer what was applied. */
    boolean isEdited(Migration file) {
        return isComplete(file)
                && entry(file)
                        .filter(it -> !it.checksum().equals(file.checksum()))
                        .isPresent();
    }

    List<Migration> edited() {
        return files.stream().filter(this::isEdited).toList();
    }

    /** Entries of migrations that left something in the database and are no longer in the directory. */
    List<HistoryEntry> missing() {
        List<HistoryEntry> missing = new ArrayList<>();
        Map<String, HistoryEntry> rest = new LinkedHashMap<>(history);
        files.forEach(file -> rest.remove(file.id()));
        rest.values().stream().filter(HistoryEntry::leftTraces).forEach(missing::add);
        return missing;
    }

    /**
     * Of {@link #missing}, what was begun here after all that the directory knows, if it knows anything that is
     * applied: a newer release of the same application has been at work.
     */
    List<HistoryEntry> ahead() {
        OptionalInt last =
                files.stream().filter(this::isComplete).mapToInt(this::order).max();
        return last.isEmpty()
                ? List.of()
                : missing().stream()
                        .filter(entry -> entry.order() > last.getAsInt())
                        .toList();
    }

    /**
     * Whether the directory is that of an older release: all of it is applied, and what it lacks came after. A file
     * that its lock file lists was there, and is missing.
     *
     * @throws NestFluxException {@code NF-305} if the lock file cannot be read
     */
    boolean isOlderRelease(MigrationFolder directory) {
        List<HistoryEntry> missing = missing();
        return !missing.isEmpty()
                && ahead().equals(missing)
                && pending().isEmpty()
                && missing.stream().noneMatch(entry -> isListed(entry, directory));
    }

    private static boolean isListed(HistoryEntry entry, MigrationFolder directory) {
        return directory.lock().stream()
                .flatMap(lock -> lock.entries().stream())
                .anyMatch(listed -> listed.file().equals(entry.migration() + ".sql"));
    }

    /** The last file, by number, that was applied. */
    Optional<Migration> lastApplied() {
        return lastApplied;
    }

    /** The file before, by number. */
    Optional<Migration> before(Migration file) {
        return files.stream().filter(it -> it.number() < file.number()).reduce((earlier, later) -> later);
    }

    /** Whether a file was never begun though one with a higher number was applied. */
    boolean isOutOfOrder(Migration file) {
        return entry(file).filter(HistoryEntry::leftTraces).isEmpty()
                && lastApplied().filter(last -> last.number() > file.number()).isPresent();
    }

    /** All that is pending, in the order of numbers. */
    List<PendingMigration> pending() {
        return files.stream()
                .filter(file -> !isComplete(file))
                .map(file -> new PendingMigration(
                        file, entry(file).filter(it -> !it.state().isBackwards())))
                .toList();
    }

    /**
     * What is pending up to a target.
     *
     * @throws NestFluxException {@code NF-509} if there is no such migration
     */
    List<PendingMigration> pendingUpTo(Optional<String> target) {
        if (target.isEmpty()) {
            return pending();
        }
        int last = number(target.get());
        return pending().stream().filter(it -> it.migration().number() <= last).toList();
    }

    /**
     * Whether all that is wanted is recorded as finished, and nothing else is under way or went wrong. The session that
     * ran the last file is not done as long as it has the lock: its hooks follow, and its comparison of the catalog.
     */
    boolean isFinished(Optional<String> target, LockHolder holder) {
        return pendingUpTo(target).isEmpty()
                && missing().isEmpty()
                && edited().isEmpty()
                && history.values().stream().allMatch(HistoryComparison::isSettled)
                && history.values().stream()
                        .max(Comparator.comparingInt(HistoryEntry::order))
                        .filter(last -> last.sessionId() != holder.sessionId())
                        .isPresent();
    }

    private static boolean isSettled(HistoryEntry entry) {
        return entry.state().isComplete() || entry.state() == HistoryState.REVERTED;
    }

    /**
     * The number of a target, by number, id or file name.
     *
     * @throws NestFluxException {@code NF-509} if there is no such migration
     */
    int number(String target) {
        return files.stream()
                .filter(file -> MigrationNames.means(target, file.id()))
                .map(Migration::number)
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.TARGET_UNKNOWN,
                        "There is no migration '" + target + "'"
                                + (files.isEmpty()
                                        ? "; the directory is empty."
                                        : "; the last one is "
                                                + files.get(files.size() - 1).fileName() + "."),
                        "name one by its number or its file: " + Parameter.TARGET.set("0003")));
    }

    /** The number for the next migration in the order of execution. */
    int nextOrder() {
        return history.values().stream().mapToInt(HistoryEntry::order).max().orElse(0) + 1;
    }
}
