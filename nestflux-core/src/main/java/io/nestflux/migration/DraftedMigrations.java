package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Migrations that are on disk as a whole, but have no names yet, so that nobody takes them for migrations: what they
 * say can be read back first. Closing it removes what was not published.
 */
public final class DraftedMigrations implements AutoCloseable {

    private final Path directory;
    private final List<AtomicFile> files = new ArrayList<>();

    private DraftedMigrations(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes them, each down file before its migration.
     *
     * @throws io.nestflux.NestFluxException {@code NF-306} if that cannot be done; then none is left
     */
    static DraftedMigrations of(Path directory, List<MigrationBatch.Draft> drafts) {
        AtomicFile.sweep(directory);
        return besideOthers(directory, drafts);
    }

    /** The same, where others are drafted already and not to be removed. */
    static DraftedMigrations besideOthers(Path directory, List<MigrationBatch.Draft> drafts) {
        DraftedMigrations drafted = new DraftedMigrations(directory);
        boolean complete = false;
        try {
            for (MigrationBatch.Draft draft : drafts) {
                draft.down().ifPresent(text -> drafted.add(draft.id() + MigrationFileName.DOWN, text));
                drafted.add(draft.id() + MigrationFileName.UP, draft.up());
            }
            complete = true;
            return drafted;
        } finally {
            if (!complete) {
                drafted.close();
            }
        }
    }

    /** All of several, in their order, to be published at once. */
    static DraftedMigrations together(List<DraftedMigrations> several) {
        DraftedMigrations all = new DraftedMigrations(several.get(0).directory);
        several.forEach(each -> all.files.addAll(each.files));
        return all;
    }

    private void add(String name, String text) {
        files.add(AtomicFile.draft(directory.resolve(name), text));
    }

    /** What one of the files says, as it will be read when it has its name; to be closed. */
    SqlScript script(String name, Dialect dialect, Placeholders placeholders) {
        return files.stream()
                .filter(file -> file.isNamed(name))
                .findFirst()
                .orElseThrow()
                .script(dialect, placeholders);
    }

    /**
     * Gives them their names in an order in which a crash at any point leaves nothing that lies: a down file alone, or
     * a migration that the lock file does not know yet, is told by the next command. Then writes the lock file.
     *
     * @param lock gives the lock file that fits all migrations
     * @return all migrations of the directory
     * @throws io.nestflux.NestFluxException {@code NF-306} if that cannot be done; then none is left
     */
    List<Migration> publish(Function<List<Migration>, LockFile> lock) {
        List<AtomicFile> published = new ArrayList<>();
        boolean complete = false;
        try {
            for (AtomicFile file : files) {
                file.publish();
                published.add(file);
            }
            List<Migration> migrations = MigrationDirectory.read(directory);
            lock.apply(migrations).write(directory);
            complete = true;
            return migrations;
        } finally {
            if (!complete) {
                close();
                // a migration goes before its down file: that alone stops the next command, and says why
                Collections.reverse(published);
                published.forEach(AtomicFile::withdraw);
            }
        }
    }

    @Override
    public void close() {
        files.forEach(AtomicFile::discard);
    }
}
