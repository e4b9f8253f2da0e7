package io.nestflux.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migrations are, and what they are: read anew each time, or once for all who work from them at the same
 * time.
 */
public final class MigrationFolder {

    private final Path path;
    private final Optional<List<Migration>> kept;

    private MigrationFolder(Path path, Optional<List<Migration>> kept) {
        this.path = path;
        this.kept = kept;
    }

    /** A directory that is read whenever its migrations are asked for. */
    public static MigrationFolder of(Path path) {
        return new MigrationFolder(path, Optional.empty());
    }

    /** A directory as it is now, for as long as a run over many databases takes. */
    public static MigrationFolder readNow(Path path) {
        return new MigrationFolder(path, Optional.of(MigrationDirectory.read(path)));
    }

    /** The directory. */
    public Path path() {
        return path;
    }

    /**
     * Its migrations, by number.
     *
     * @throws io.nestflux.NestFluxException as {@link MigrationDirectory#read}
     */
    public List<Migration> migrations() {
        return kept.orElseGet(() -> MigrationDirectory.read(path));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
