package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Migrations in a directory. One that is not there is most often a wrong path, and not a project without any. */
record DirectoryFolder(Path path) implements MigrationFolder {

    @Override
    public List<Migration> migrations() {
        if (Files.notExists(path)) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_UNREADABLE,
                    "the migrations directory " + path + " does not exist",
                    "point " + Parameter.MIGRATIONS.word() + " at the right directory",
                    "or, if there are no migrations yet, write the first one: " + Goal.GENERATE.run());
        }
        return MigrationDirectory.read(path);
    }

    @Override
    public Optional<LockFile> lock() {
        return LockFile.read(path);
    }

    @Override
    public Optional<MigrationFile> file(String name) {
        Path file = path.resolve(name);
        return Files.exists(file) ? Optional.of(new MigrationFile.OnDisk(file)) : Optional.empty();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
