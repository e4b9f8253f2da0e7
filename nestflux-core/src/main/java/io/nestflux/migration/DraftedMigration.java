package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One migration that is written, but has no name yet.
 *
 * @param files it and its down file
 * @param id its number and name
 */
public record DraftedMigration(DraftedMigrations files, String id) implements AutoCloseable {

    /** What the file says, read from disk as it will be when it has its name; to be closed. */
    public SqlScript up(Dialect dialect, Placeholders placeholders) {
        return files.script(id + MigrationFileName.UP, dialect, placeholders);
    }

    /** The same of the down file. */
    public SqlScript down(Dialect dialect, Placeholders placeholders) {
        return files.script(id + MigrationFileName.DOWN, dialect, placeholders);
    }

    /**
     * Gives it its name.
     *
     * @param schemas the managed schemas, for the lock file
     * @param model the fingerprint of the model that it leads to, for the lock file; empty for none yet
     * @param digests gives the digests of the model's parts for a salt, for the lock file
     * @throws io.nestflux.NestFluxException {@code NF-306} if that cannot be done; then nothing is left of it
     */
    public Migration publish(List<String> schemas, Optional<String> model, Function<String, List<String>> digests) {
        return publish(List.of(this), schemas, model, digests).get(0);
    }

    /** Gives several their names, in their order: all of them get one, or none does. */
    public static List<Migration> publish(
            List<DraftedMigration> drafts,
            List<String> schemas,
            Optional<String> model,
            Function<String, List<String>> digests) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Migration> migrations = DraftedMigrations.together(
                        drafts.stream().map(DraftedMigration::files).toList())
                .publish(all -> LockFile.of(all, schemas, model).withDigests(digests));
        return migrations.subList(migrations.size() - drafts.size(), migrations.size());
    }

    @Override
    public void close() {
        files.close();
    }
}
