package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import io.nestflux.migration.LockFile;
import java.nio.file.Path;
import java.util.Optional;

/** Files that a database or the lock file knows, and that are not there as they were: without them nothing is told. */
final class ForgottenFiles {

    private ForgottenFiles() {}

    /**
     * By what a database has applied.
     *
     * @throws NestFluxException {@code NF-501} if one was edited, {@code NF-502} if one is missing
     */
    static void requireNone(StatusResult status) {
        for (MigrationStatus migration : status.migrations()) {
            if (migration.state() == State.EDITED) {
                throw new NestFluxException(
                        ErrorCode.MIGRATION_EDITED,
                        migration.file() + " was edited after this database applied it.",
                        "undo the edit (git checkout -- " + migration.file() + ") and put the change into a new"
                                + " migration");
            }
            if (migration.state() == State.MISSING || migration.state() == State.NEWER) {
                throw new NestFluxException(
                        ErrorCode.MIGRATION_MISSING,
                        "This database has applied " + migration.file() + ", which is not in the directory.",
                        "get the newer files: check out, merge or deploy the release that has them",
                        "or bring the file back, or point " + Parameter.MIGRATIONS.word() + " at the right directory");
            }
        }
    }

    /**
     * By the lock file of a directory without a migration, where no database tells whether they have been applied.
     *
     * @throws NestFluxException {@code NF-502} if it lists files
     */
    static void requireNone(Path directory) {
        Optional<LockFile.Entry> first = LockFile.read(directory).stream()
                .flatMap(lock -> lock.entries().stream())
                .findFirst();
        if (first.isPresent()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_MISSING,
                    LockFile.NAME + " lists " + first.get().file() + ", but no migration is in " + directory + ".",
                    "bring the files back (git checkout -- " + directory + ")",
                    "or, if no database has applied them, delete " + LockFile.NAME + " as well, and begin anew");
        }
    }
}
