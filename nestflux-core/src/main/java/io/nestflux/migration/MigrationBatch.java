package io.nestflux.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        List<String> schemas = before.map(LockFile::schemas).orElse(List.of());
        try (DraftedMigrations drafted = DraftedMigrations.of(directory, drafts)) {
            return drafted.publish(migrations -> LockFile.of(migrations, schemas, Optional.empty()));
        }
    }
}
