package io.nestflux.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Migrations as they were when somebody looked. */
record KeptFolder(MigrationFolder folder, List<Migration> migrations) implements MigrationFolder {

    @Override
    public Optional<LockFile> lock() {
        return folder.lock();
    }

    @Override
    public Optional<MigrationFile> file(String name) {
        return folder.file(name);
    }

    @Override
    public Path path() {
        return folder.path();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
