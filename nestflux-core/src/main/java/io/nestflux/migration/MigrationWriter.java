package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a migration: its file, its down file and the lock file. They appear in an order in which a crash at any point
 * leaves nothing that lies: a down file alone, or a migration that the lock file does not know yet, is told by the next
 * command.
 */
public final class MigrationWriter {

    private final Path directory;

    /** A writer for a migrations directory, which is created when needed. */
    public MigrationWriter(Path directory) {
        this.directory = directory;
    }

    /** As the other, for a model without digests. */
    public Migration write(
            String name, MigrationText up, Optional<MigrationText> down, List<String> schemas, Optional<String> model) {
        return write(name, up, down, schemas, model, salt -> List.of());
    }

    /**
     * Writes a migration with the number after the highest there is.
     *
     * @param name its name, of a to z, 0 to 9 and underscores
     * @param up what it does
     * @param down what takes it back; empty for no down file
     * @param schemas the managed schemas, for the lock file
     * @param model the fingerprint of the model that it leads to, for the lock file; empty for none yet
     * @param digests gives the digests of the model's parts for a salt, for the lock file
     * @throws NestFluxException if a file cannot be written; then none is left
     */
    public Migration write(
            String name,
            MigrationText up,
            Optional<MigrationText> down,
            List<String> schemas,
            Optional<String> model,
            Function<String, List<String>> digests) {
        try (DraftedMigration drafted = draft(name, up, down, List.of())) {
            return drafted.publish(schemas, model, digests);
        }
    }

    /**
     * Writes a migration with the number after the highest there is, which has no name until it is published.
     *
     * @param before those that were drafted before, and take the numbers in between
     * @throws NestFluxException if a file cannot be written; then none is left
     */
    public DraftedMigration draft(
            String name, MigrationText up, Optional<MigrationText> down, List<DraftedMigration> before) {
        int number = MigrationNames.nextNumber(MigrationDirectory.read(directory)) + before.size();
        String id = MigrationNames.id(number, name);
        if (MigrationFileName.of(id + MigrationFileName.UP).isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID,
                    "\"" + name + "\" is no name for a migration",
                    MigrationNames.HINT);
        }
        MigrationBatch.Draft draft = new MigrationBatch.Draft(id, up.render(), down.map(MigrationText::render));
        return new DraftedMigration(
                before.isEmpty()
                        ? DraftedMigrations.of(directory, List.of(draft))
                        : DraftedMigrations.besideOthers(directory, List.of(draft)),
                id);
    }

    /** Removes what was drafted and is not to be published. */
    public void discardDrafts() {
        AtomicFile.sweep(directory);
    }
}
