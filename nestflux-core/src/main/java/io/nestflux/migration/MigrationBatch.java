package io.nestflux.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes many migrations at once, and then the lock file. If one cannot be written, none is left. */
public final class MigrationBatch {

    private MigrationBatch() {}

    /**
     * A migration to be written.
     *
     * @param id number and name
     * @param up the text of its file
     * @param down the text of its down file
     */
    public record Draft(String id, String up, Optional<String> down) {}

    /**
     * Writes them, and the lock file with the schemas it had. It names no model: nobody has shown what they lead to.
     *
     * @return all migrations of the directory
     */
    public static List<Migration> write(Path directory, List<Draft> drafts) {
        Optional<LockFile> before = LockFile.read(directory);
        return write(
                directory,
                drafts,
                migrations ->
                        LockFile.of(migrations, before.map(LockFile::schemas).orElse(List.of()), Optional.empty()));
    }

    /**
     * Writes them in an order in which a crash at any point leaves nothing that lies: a down file alone, or a migration
     * that the lock file does not know yet, is told by the next command.
     *
     * @param lock gives the lock file that fits all migrations
     */
    static List<Migration> write(Path directory, List<Draft> drafts, Function<List<Migration>, LockFile> lock) {
        List<AtomicFile> files = new ArrayList<>();
        List<AtomicFile> published = new ArrayList<>();
        boolean complete = false;
        try {
            for (Draft draft : drafts) {
                draft.down()
                        .ifPresent(text -> files.add(
                                AtomicFile.draft(directory.resolve(draft.id() + MigrationFileName.DOWN), text)));
                files.add(AtomicFile.draft(directory.resolve(draft.id() + MigrationFileName.UP), draft.up()));
            }
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
                files.forEach(AtomicFile::discard);
                // a migration goes before its down file: that alone stops the next command, and says why
                Collections.reverse(published);
                published.forEach(AtomicFile::withdraw);
            }
        }
    }
}
