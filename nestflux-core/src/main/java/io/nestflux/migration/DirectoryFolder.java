package io.nestflux.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Migrations in a directory. */
record DirectoryFolder(Path path) implements MigrationFolder {

    @Override
    public List<Migration> migrations() {
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
